import type { DecimalSeparator } from "./import-choices.ts";
import { separatorOf } from "./read-number.ts";

/** What most of the values prove; "none" when none holds a point or comma, undefined when all may be read both ways. */
export function separatorOfColumn(values: readonly string[]): DecimalSeparator | "none" | undefined {
  const votes = values.map(separatorOf);
  const points = votes.filter((vote) => vote === ".").length;
  const commas = votes.filter((vote) => vote === ",").length;
  if (points > commas) return ".";
  if (commas > points) return ",";
  return votes.every((vote) => vote === "none") ? "none" : undefined;
}

/** One a column: each column's own; a column in doubt takes what the others agree on, else what is remembered of an earlier file. */
export function agreeOnSeparators(
  columns: readonly (readonly string[])[],
  delimiter: string,
  remembered?: DecimalSeparator,
): readonly (DecimalSeparator | undefined)[] {
  const own = columns.map(separatorOfColumn);
  const sure = new Set(own.filter((one) => one === "." || one === ","));
  const [agreed] = sure.size === 1 ? sure : [remembered];
  const isCommaFree = delimiter === "," && sure.size === 0;
  return own.map((separator) =>
    separator === "none" ? (agreed ?? (isCommaFree ? "." : undefined)) : (separator ?? agreed),
  );
}
