import { type BlockCell, formatCodeOf } from "../model/sheet-plan.ts";
import { columnLetters } from "../rendering/cell-address.ts";
import { contentOf } from "../rendering/cell-content.ts";
import { LOOKS } from "../rendering/cell-looks.ts";
import type { PlacedRow } from "../rendering/place-sections.ts";
import { resolveTemplate, type TemplateNames } from "../rendering/resolve-template.ts";
import { cellXml, type FileContent } from "./cell-xml.ts";
import { fileFormulaOf } from "./file-formula.ts";
import { FIRST_COLUMN } from "./placed-sheet.ts";
import type { SheetWriting } from "./sheet-writing.ts";
import type { CellLook } from "./style-book.ts";

/** A row of free cells. */
export function blockRowXml(
  { mark, row, plan }: PlacedRow,
  writing: SheetWriting,
  names: TemplateNames,
): string {
  const { texts, styles, links } = writing;
  const number = row + 1;
  const height = plan.height === undefined ? "" : ` ht="${plan.height}" customHeight="1"`;
  const cells = plan.cells.map((cell, index) => {
    if (cell === undefined) return "";
    const address = `${columnLetters(FIRST_COLUMN + index)}${number}`;
    if (cell.link) links.push({ address, link: cell.link });
    return cellXml(address, styles.placeOf(lookOf(cell)), contentOfCell(cell, names), texts);
  });
  const key = cellXml(`A${number}`, 0, { value: mark }, texts);
  return `<row r="${number}"${height}>${key}${cells.join("")}</row>`;
}

function contentOfCell({ formula, value }: BlockCell, names: TemplateNames): FileContent | undefined {
  if (formula === undefined) return value === undefined ? undefined : { value: contentOf(value) };
  const resolved = resolveTemplate(formula, names);
  if (resolved === undefined) return undefined;
  return { formula: fileFormulaOf(resolved), result: value === undefined ? value : contentOf(value) };
}

function lookOf({ value, formula, format = "plain", style, link }: BlockCell): CellLook {
  const isText = typeof value === "string" && formula === undefined;
  return {
    format: formatCodeOf(isText ? "text" : format),
    ...(style && LOOKS[style]),
    ...(link && { isLink: true }),
  };
}
