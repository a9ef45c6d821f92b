/** Which field of which row is to have the focus. */
export interface RowPlace {
  readonly row: "first" | "last";
  /** Within the row: tick, name, price, and perhaps a question. */
  readonly field: number;
}

const ROW = "li[data-row]";
const NAME_FIELD = 1;

/** Where an arrow leads from a field: the same field of the row beside it; undefined when that is on another page. */
export function fieldBeside(field: Element, step: 1 | -1): HTMLElement | undefined {
  const row = field.closest(ROW);
  const rows = [...(row?.parentElement?.querySelectorAll(ROW) ?? [])];
  const beside = row && rows[rows.indexOf(row) + step];
  return beside ? fieldIn(beside, indexOfField(field)) : undefined;
}

export function fieldAt(list: Element, { row, field }: RowPlace): HTMLElement | undefined {
  const rows = [...list.querySelectorAll(ROW)];
  const found = row === "first" ? rows[0] : rows.at(-1);
  return found && fieldIn(found, field);
}

/** 0 for what is no field of a row. */
export function indexOfField(field: Element): number {
  const row = field.closest(ROW);
  return row ? Math.max(0, fieldsOf(row).indexOf(field as HTMLInputElement)) : 0;
}

/** The wanted one, else the name: not every row asks whether it is another offer, and one without a price cannot be ticked. */
function fieldIn(row: Element, index: number): HTMLElement | undefined {
  const fields = fieldsOf(row);
  const wanted = fields[index];
  return wanted && !wanted.disabled ? wanted : fields[NAME_FIELD];
}

function fieldsOf(row: Element): HTMLInputElement[] {
  return [...row.querySelectorAll("input")];
}
