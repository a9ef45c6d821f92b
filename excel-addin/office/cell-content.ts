import type { Content } from "../../shared/rendering/cell-content.ts";
import { hash53 } from "../../shared/std/fingerprint.ts";

/** Four characters that stand for a content: enough to see that a person typed over it, small enough for 160,000. */
export function hashOfContent(content: Content): string {
  const text =
    typeof content === "number" ? `#${Number(content.toPrecision(12))}` : `${typeof content}:${content}`;
  return (hash53(text, 0) % 36 ** 4).toString(36).padStart(4, "0");
}

export const HASH_LENGTH = 4;

/**
 * A person's own content as it has to be written into another row: a formula's references to its row follow it, and
 * text that Excel would take for a number, a day or a formula is told to stay text.
 */
export function movedContent(content: Content, fromRow: number, toRow: number, isTextCell: boolean): Content {
  if (typeof content !== "string" || content === "" || isTextCell) return content;
  if (content.startsWith("=")) return moveFormula(content, fromRow + 1, toRow + 1);
  return needsTextMark(content) ? `'${content}` : content;
}

/** As it reads in another row: a formula's references to its own row follow it, all else stays. Rows from 0. */
export function followingRow(content: Content, fromRow: number, toRow: number): Content {
  return typeof content === "string" && content.startsWith("=")
    ? moveFormula(content, fromRow + 1, toRow + 1)
    : content;
}

/** Whether a constant text must be told to stay text: all but plain words. */
export function needsTextMark(content: Content): boolean {
  if (typeof content !== "string" || content === "" || content.startsWith("=")) return false;
  return !/^[\p{L} ]+$/u.test(content) || /^(true|false)$/i.test(content);
}

/** Cell references outside of quotes and brackets; a reference to another sheet is left alone. */
const FORMULA_PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\[[^\]]*\]|[\w.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\w.$])\$?[A-Z]{1,3}\d+(?![\w(.])/g;

function moveFormula(formula: string, fromRow: number, toRow: number): string {
  return formula.replace(FORMULA_PART, (part) => {
    const own = /^(\$?[A-Z]{1,3})(\d+)$/.exec(part);
    return own && Number(own[2]) === fromRow ? `${own[1]}${toRow}` : part;
  });
}
