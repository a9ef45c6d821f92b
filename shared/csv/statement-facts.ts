/** What a statement of account says of itself above its rows: the day it is of, whose it is, whether it holds open items alone. */
import type { Day } from "../model/day.ts";
import { Day as DaySchema } from "../model/day.ts";
import { toNumber } from "../std/decimal.ts";
import type { Statement } from "./import-choices.ts";
import type { ColumnByField, NumberField } from "./import-fields.ts";
import type { PreviewOptions } from "./import-preview.ts";
import { readDayText } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import type { Table } from "./read-table.ts";
import { separatorOfColumn } from "./separator-of-column.ts";
import { OPEN_LIST_WORDS } from "./settlement-words-table.ts";

const DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,12}\s+\d{4}`;
const DAYS = new RegExp(DAY, "giu");
/** "la data de 31.10.2026", "as of", "key date", "на 31.10.2026", "по состоянию на". */
const AS_OF = new RegExp(
  String.raw`(?:\bla(?:\s+data(?:\s+de)?)?|\bas (?:of|at)|\bkey date|\bper|\bstichtag|(?<!\p{L})на(?:\s+дату)?)[\s:]*(${DAY})`,
  "iu",
);
/** A period ends with the day that the statement is of. */
const PERIOD = new RegExp(String.raw`(${DAY})\s*(?:-|–|—|la|to|until|p[aâ]n[aă] la|по|до)\s*(${DAY})`, "iu");
const CLIENT =
  /^(?:(?:fi[sș][aă]|situa[tț]ia|extras|statement of|карточка)\s+)?(?:client(?:ul)?(?:ui)?|partener(?:ul)?|cump[aă]r[aă]tor|beneficiar|customer|debtor|контрагент|покупатель|клиент|заказчик|kunde)\s*[:：]\s*(.*)$/iu;

export function proposeStatement(
  table: Table,
  columns: ColumnByField,
  rows: readonly (readonly string[])[],
  options: Pick<PreviewOptions, "statedOn" | "fileDay">,
): Statement {
  const above = table.rows.slice(0, table.firstRow);
  const text = above.map((row) => row.join(" ")).join("\n");
  const given = DaySchema.safeParse(options.statedOn);
  return {
    statedOn: given.success ? given.data : (statedDayIn(text) ?? dayOrNone(options.fileDay)),
    startsOn: readDay(PERIOD.exec(text)?.[1] ?? ""),
    client: clientIn(above),
    isOfOpenItems: OPEN_LIST_WORDS.test(text),
    isRunningBalance: isRunning(rows, columns),
  };
}

function dayOrNone(text: string | undefined): Day | undefined {
  const day = DaySchema.safeParse(text);
  return day.success ? day.data : undefined;
}

function statedDayIn(text: string): Day | undefined {
  const named = PERIOD.exec(text)?.[2] ?? AS_OF.exec(text)?.[1];
  const day = named === undefined ? undefined : readDay(named);
  const days = [...text.matchAll(DAYS)].flatMap(([found]) => readDay(found) ?? []);
  return day ?? days.toSorted().at(-1);
}

function readDay(text: string): Day | undefined {
  const day = readDayText(text, undefined);
  return day.ok ? day.value : undefined;
}

function clientIn(above: readonly (readonly string[])[]): string | undefined {
  for (const row of above) {
    const cells = row.map((cell) => cell.replace(/\s+/g, " ").trim());
    for (const [index, cell] of cells.entries()) {
      const name = CLIENT.exec(cell)?.[1];
      if (name === undefined) continue;
      const found = name || cells.slice(index + 1).find((other) => other !== "");
      if (found !== undefined && found !== "") return found.slice(0, 300);
    }
  }
  return undefined;
}

const LEAST_ROWS = 3;
const LEAST_SHARE = 0.8;

/** Whether the balance of each row is that of the row before with its debit and less its credit: then it is no document's own. */
function isRunning(rows: readonly (readonly string[])[], columns: ColumnByField): boolean {
  const { open, debit, credit, opening } = columns;
  if (open === undefined || (debit ?? credit) === undefined || opening !== undefined) return false;
  const valueIn = valueReader(rows, columns);
  const balances = rows.map((row) => ({
    balance: valueIn(row, "open"),
    moved: (valueIn(row, "debit") ?? 0) - (valueIn(row, "credit") ?? 0),
  }));
  const steps = balances.slice(1).flatMap(({ balance, moved }, index) => {
    const before = balances[index]?.balance;
    return balance === undefined || before === undefined ? [] : [Math.abs(before + moved - balance) < 0.02];
  });
  return steps.length < LEAST_ROWS - 1 || steps.filter(Boolean).length >= steps.length * LEAST_SHARE;
}

function valueReader(rows: readonly (readonly string[])[], columns: ColumnByField) {
  const separators = new Map(
    (["open", "debit", "credit"] as const).map((field) => {
      const column = columns[field];
      const found = column === undefined ? "none" : separatorOfColumn(rows.map((row) => row[column] ?? ""));
      return [field as NumberField, found === "none" ? undefined : found];
    }),
  );
  return (row: readonly string[], field: NumberField): number | undefined => {
    const cell = row[columns[field] ?? -1]?.trim() ?? "";
    const number = cell === "" ? undefined : readNumber(cell, separators.get(field));
    return number?.ok ? toNumber(number.value) : undefined;
  };
}
