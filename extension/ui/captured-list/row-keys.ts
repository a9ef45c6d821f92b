/** Which field of which row is to have the focus. */
export interface RowPlace {
  readonly row: "first" | "last";
  /** Within the row: 0 is the tick, 1 the name, 2 the price. */
  readonly field: number;
}

const ROW = "li[data-row]";
/** Tick, name, price. */
const COLUMN_COUNT = 3;

/**
 * Where an arrow leads from a field: the same field of the next row that has it open; undefined when there is none on this page.
 */
export function fieldBeside(field: Element, step: 1 | -1): HTMLElement | undefined {
  const row = field.closest(ROW);
  const column = indexOfField(field);
  if (row === null || column === undefined) return undefined;
  const rows = rowsOf(row.parentElement, step);
  return openField(rows.slice(rows.indexOf(row) + 1), column);
}

export function fieldAt(list: Element, { row, field }: RowPlace): HTMLElement | undefined {
  return openField(rowsOf(list, row === "first" ? 1 : -1), field);
}

/** Undefined for what is no field of a row's columns: the arrows are its own. */
export function indexOfField(field: Element): number | undefined {
  const row = field.closest(ROW);
  const fields: readonly Element[] = row ? fieldsOf(row) : [];
  const index = fields.indexOf(field);
  return index === -1 ? undefined : index;
}

function rowsOf(list: Element | null, step: 1 | -1): readonly Element[] {
  const rows = [...(list?.querySelectorAll(ROW) ?? [])];
  return step === 1 ? rows : rows.toReversed();
}

/** A row without a price cannot be ticked: its box takes no focus. */
function openField(rows: readonly Element[], column: number): HTMLElement | undefined {
  for (const row of rows) {
    const field = fieldsOf(row)[column];
    if (field && !field.disabled) return field;
  }
  return undefined;
}

/** The field of the pack, which stands behind these, is there only while the person writes in it. */
function fieldsOf(row: Element): readonly HTMLInputElement[] {
  return [...row.querySelectorAll("input")].slice(0, COLUMN_COUNT);
}
