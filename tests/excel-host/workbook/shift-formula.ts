import { formatArea, parseArea } from "./area.ts";
import type { Sheet } from "./sheet.ts";
import { type Shift, shiftArea } from "./shift-cells.ts";

/** Words in quotes and structured references come first, so that nothing inside them is taken for an address. */
const TOKEN =
  /"(?:[^"]|"")*"|\w+\[(?:[^[\]]|\[[^\]]*\])*\]|\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[\w.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/g;

/**
 * The formula with its addresses moved along with the cells that they name; #REF! for cells that were taken out:
 * https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
 */
export function shiftFormula(formula: string, own: Sheet, shift: Shift): string {
  return formula.replace(TOKEN, (token: string, sheetPart?: string, address?: string) => {
    if (address === undefined) return token;
    const sheetName = sheetPart?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    const isSame = sheetName === undefined ? own === shift.sheet : sheetName === shift.sheet.name;
    if (!isSame) return token;
    const moved = shiftArea(parseArea(address), shift);
    return `${sheetPart ?? ""}${moved ? withDollars(formatArea(moved), address) : "#REF!"}`;
  });
}

function withDollars(address: string, like: string): string {
  const signs = like.split(":").map((part) => ({ column: part.startsWith("$"), row: /.\$/.test(part) }));
  return address
    .split(":")
    .map((part, index) => {
      const sign = signs[index] ?? signs[0];
      return part.replace(/([A-Z]+)(\d+)/, `${sign?.column ? "$$" : ""}$1${sign?.row ? "$$" : ""}$2`);
    })
    .join(":");
}
