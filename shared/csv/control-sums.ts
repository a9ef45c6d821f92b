/** Totals that a file states, held against what was read: the cheapest proof that no row was lost or read wrong. */
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { type Decimal, toUnits } from "../std/decimal.ts";
import { powerOfTen } from "../std/power-of-ten.ts";
import type { DecimalSeparator, ImportChoices } from "./import-choices.ts";
import { readNumber } from "./read-number.ts";
import type { Row } from "./row-reader.ts";
import { SETTLEMENT_FIELDS, type SettlementField } from "./settlement-amounts.ts";

/** Of sales their nets and quantities; of receivables every amount that a row has. */
export type ControlField = "net" | "quantity" | SettlementField;

/** One total of the file. */
export interface ControlSum {
  readonly rowNumber: number;
  /** The words of its row: "TOTAL", "Итого по складу". */
  readonly label: string;
  readonly field: ControlField;
  readonly stated: Decimal;
  /** Of the rows that come nearest: all of them, or those since an earlier total. */
  readonly counted: Decimal;
  readonly agrees: boolean;
}

export interface ControlSums {
  readonly addLine: (line: SalesLine) => void;
  /** A row of receivables, whose amounts count as they stand. */
  readonly addRow: (row: Row, currency: string) => void;
  /** A total of rows above it. */
  readonly addTotal: (row: Row) => void;
  /** A total of the months of its own row; only one that differs is told. */
  readonly addRowTotal: (row: Row) => void;
  /** A total that stands over its rows, which end at the next of its level. */
  readonly openGroup: (row: Row, level: number) => void;
  /** Ends what is open. */
  readonly finish: () => readonly ControlSum[];
}

const SALES_FIELDS = ["net", "quantity"] as const;
/** Sums are counted in these digits: fine enough for quantities, and whole numbers up to hundreds of milliards. */
const SCALE = 4;
/** Each program rounds its own way: two hundredths. */
const TOLERANCE = 0.02 * 10 ** SCALE;
/** A file with a total after every line would be all totals. */
const MOST_SUMS = 1000;

type Counted = Readonly<Partial<Record<ControlField, number>>>;

interface OpenGroup {
  readonly row: Row;
  readonly level: number;
  readonly start: Counted;
}

export function createControlSums(choices: ImportChoices): ControlSums {
  const sums: ControlSum[] = [];
  const fields: readonly ControlField[] = choices.kind === "receivables" ? SETTLEMENT_FIELDS : SALES_FIELDS;
  const running: Partial<Record<ControlField, number>> = {};
  /** What had been counted at each total so far, the beginning first: a total may be of the rows since any of them. */
  const marks: Counted[] = [{}];
  const currencies = new Set<string>();
  let lastCurrency: string | undefined;
  let open: readonly OpenGroup[] = [];

  function check(row: Row, starts: readonly Counted[]): void {
    for (const field of fields) {
      const stated = statedIn(row.cells, choices, field);
      // Amounts of several currencies have no sum.
      if (stated === undefined || (field !== "quantity" && currencies.size > 1) || sums.length >= MOST_SUMS)
        continue;
      const wanted = unitsOf(stated);
      const [nearest = 0] = starts
        .map((start) => (running[field] ?? 0) - (start[field] ?? 0))
        .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
      sums.push({
        rowNumber: row.rowNumber,
        label: labelOf(row.cells),
        field,
        stated,
        counted: rounded(nearest, stated.scale),
        agrees: Math.abs(nearest - wanted) <= TOLERANCE,
      });
    }
  }

  function close(level: number): void {
    for (const group of open.filter((one) => one.level >= level).toReversed())
      check(group.row, [group.start]);
    open = open.filter((one) => one.level < level);
  }

  function count(field: ControlField, value: Decimal): void {
    running[field] = (running[field] ?? 0) + unitsOf(value);
  }

  return {
    addLine({ net, quantity }) {
      count("net", { coefficient: net.minorUnits, scale: minorDigitsOf(net.currency) });
      count("quantity", quantity);
      if (net.currency !== lastCurrency) currencies.add(net.currency);
      lastCurrency = net.currency;
    },
    addRow({ cells }, currency) {
      for (const field of fields) {
        const value = statedIn(cells, choices, field);
        if (value !== undefined) count(field, value);
      }
      currencies.add(currency);
    },
    addTotal(row) {
      close(0);
      check(row, marks);
      marks.push({ ...running });
    },
    addRowTotal(row) {
      const sum = sums.length < MOST_SUMS ? differingRowTotal(row, choices) : undefined;
      if (sum !== undefined) sums.push(sum);
    },
    openGroup(row, level) {
      close(level);
      open = [...open, { row, level, start: { ...running } }];
    },
    finish() {
      close(0);
      return sums.toSorted((a, b) => a.rowNumber - b.rowNumber);
    },
  };
}

function differingRowTotal({ rowNumber, cells }: Row, choices: ImportChoices): ControlSum | undefined {
  const column = choices.monthsTotal;
  const field = fieldOfMonths(choices);
  const stated = column === undefined ? undefined : readCell(cells[column], choices.decimalSeparators[field]);
  const counted = stated && statedIn(cells, choices, field);
  if (stated === undefined || counted === undefined) return undefined;
  const agrees = Math.abs(unitsOf(stated) - unitsOf(counted)) <= TOLERANCE;
  return agrees ? undefined : { rowNumber, label: labelOf(cells), field, stated, counted, agrees };
}

/** What the sums of a table of months are of. */
function fieldOfMonths({ monthsHold }: Pick<ImportChoices, "monthsHold">): ControlField {
  return monthsHold === "quantities" ? "quantity" : "net";
}

/** What a total says of a field; undefined when it says nothing, or nothing that can be read. */
function statedIn(
  cells: readonly string[],
  choices: ImportChoices,
  field: ControlField,
): Decimal | undefined {
  const separator = choices.decimalSeparators[field];
  if (field === fieldOfMonths(choices) && choices.months.length > 0) {
    return sumOf(choices.months.map(({ column }) => readCell(cells[column], separator)));
  }
  const column = choices.columns[field];
  return column === undefined || column >= choices.columnCount
    ? undefined
    : readCell(cells[column], separator);
}

function readCell(cell: string | undefined, separator: DecimalSeparator | undefined): Decimal | undefined {
  const number = cell === undefined || cell.trim() === "" ? undefined : readNumber(cell, separator);
  return number?.ok ? number.value : undefined;
}

function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const units = known.reduce((sum, value) => sum + unitsOf(value), 0);
  return rounded(units, Math.max(...known.map(({ scale }) => scale)));
}

function unitsOf(decimal: Decimal): number {
  const { coefficient, scale } = decimal;
  return scale <= SCALE ? coefficient * powerOfTen(SCALE - scale) : toUnits(decimal, SCALE);
}

/** Units as a decimal with as many digits as the file's own, or more where it takes them. */
function rounded(units: number, scale: number): Decimal {
  const isExact = Math.round(units) % 10 ** Math.max(0, SCALE - scale) === 0;
  if (!isExact && scale < SCALE) return rounded(units, scale + 1);
  const digits = Math.min(scale, SCALE);
  return { coefficient: Math.round(units / 10 ** (SCALE - digits)), scale: digits };
}

function labelOf(cells: readonly string[]): string {
  const label = cells.find((cell) => cell.trim() !== "") ?? "";
  return label.replace(/\s+/g, " ").trim().slice(0, 100);
}
