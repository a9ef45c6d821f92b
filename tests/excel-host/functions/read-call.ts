import { parseArea, splitSheetName } from "../workbook/area.ts";
import { dayNumber } from "../workbook/day-number.ts";

/** What stands between the brackets: a value, one cell, or nothing. */
export type CallArgument =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | {
      readonly kind: "cell";
      /** The formula's own sheet when absent. */
      readonly sheetName?: string;
      readonly row: number;
      readonly column: number;
    };

export interface FunctionCall {
  /** Without the namespace, in capitals. */
  readonly name: string;
  readonly args: readonly CallArgument[];
}

/**
 * Reads a formula that is one call of an add-in's function: `=DOSAR.PRICE(A2,"shop",DATE(2026,11,1))`. Undefined for
 * every other formula, since nothing else is calculated here. Commas part arguments, as in Excel's own language.
 */
export function readFunctionCall(formula: string, namespace: string): FunctionCall | undefined {
  const whole = /^=\s*([A-Z_]\w*)\.([A-Z_][\w.]*)\((.*)\)\s*$/is.exec(formula);
  if (whole?.[1]?.toUpperCase() !== namespace || whole[2] === undefined) return undefined;
  const args = splitArguments(whole[3] ?? "").map(readArgument);
  const isKnown = (argument: CallArgument | undefined): argument is CallArgument => argument !== undefined;
  return args.every(isKnown) ? { name: whole[2].toUpperCase(), args } : undefined;
}

/** At the commas outside of quotation marks and inner brackets; none for empty brackets. */
function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && sign === "(") depth += 1;
    if (!isQuoted && sign === ")") depth -= 1;
    if (!isQuoted && depth === 0 && sign === ",") parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function readArgument(text: string): CallArgument | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "value", value: null };
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(trimmed)?.[1];
  if (quoted !== undefined) return { kind: "value", value: quoted.replaceAll('""', '"') };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: /^true$/i.test(trimmed) };
  if (Number.isFinite(Number(trimmed))) return { kind: "value", value: Number(trimmed) };
  const date = /^DATE\((\d+),\s*(\d+),\s*(\d+)\)$/i.exec(trimmed);
  if (date) {
    const [year = 0, month = 0, day = 0] = date.slice(1).map(Number);
    return { kind: "value", value: dayNumber(year, month, day) };
  }
  return readCell(trimmed);
}

function readCell(text: string): CallArgument | undefined {
  const { sheet, cells } = splitSheetName(text);
  if (!/^\$?[A-Z]{1,3}\$?\d+$/i.test(cells)) return undefined;
  const { row, column } = parseArea(cells);
  return { kind: "cell", row, column, ...(sheet !== undefined && { sheetName: sheet }) };
}
