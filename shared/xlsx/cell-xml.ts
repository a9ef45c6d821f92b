import type { Content } from "../rendering/cell-content.ts";
import type { TextTable } from "./text-table.ts";
import { escapeXml } from "./xml.ts";

/** What stands in a cell; a formula is in the form of a file. */
export type FileContent =
  | { readonly value: Content }
  | { readonly formula: string; readonly result: Content | undefined };

/** A cell's element: nothing for an empty one that looks as usual. */
export function cellXml(
  address: string,
  look: number,
  content: FileContent | undefined,
  texts: TextTable,
): string {
  const style = look === 0 ? "" : ` s="${look}"`;
  const open = `<c r="${address}"${style}`;
  if (content === undefined) return look === 0 ? "" : `${open}/>`;
  if ("formula" in content) return formulaXml(open, escapeXml(content.formula), content.result);
  return valueXml(open, content.value, look, texts);
}

/** A formula, escaped, with what it gives: mail, telephones and LibreOffice show that without calculating. */
export function formulaXml(open: string, escaped: string, result: Content | undefined): string {
  const formula = `<f>${escaped}</f>`;
  if (result === undefined) return `${open}>${formula}</c>`;
  if (typeof result === "number") return `${open}>${formula}<v>${result}</v></c>`;
  if (typeof result === "boolean") return `${open} t="b">${formula}<v>${result ? 1 : 0}</v></c>`;
  return `${open} t="str">${formula}<v>${escapeXml(result)}</v></c>`;
}

function valueXml(open: string, value: Content, look: number, texts: TextTable): string {
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value !== "") return `${open} t="s"><v>${texts.placeOf(value)}</v></c>`;
  return look === 0 ? "" : `${open}/>`;
}
