import { columnLetters } from "../rendering/cell-address.ts";
import { FIRST_COLUMN, type PlacedSheet, quotedName } from "./placed-sheet.ts";
import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** The list of sheets and the names of cells; a program that opens it works out all formulas. */
export function workbookPart(sheets: readonly PlacedSheet[], sheetIds: readonly string[]): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="${sheetIds[index]}"/>`,
  );
  const names = sheets.flatMap(definedNames);
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACES.sheet}" xmlns:r="${NAMESPACES.relationships}">`,
    `<bookViews><workbookView/></bookViews><sheets>${listed.join("")}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "",
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

/** A sheet's own names: those of its cells, and the rows that stand at the top of each printed page. */
function definedNames(sheet: PlacedSheet, sheetIndex: number): string[] {
  const { plan, sections } = sheet;
  const define = (name: string, target: string) =>
    `<definedName name="${name}" localSheetId="${sheetIndex}">${escapeXml(`${quotedName(sheet)}!${target}`)}</definedName>`;
  const titles = plan.frozenRowCount > 0 ? [define("_xlnm.Print_Titles", `$1:$${plan.frozenRowCount}`)] : [];
  const cells = sections.rows.flatMap(({ row, plan: { cells } }) =>
    cells.flatMap((cell, index) =>
      cell?.name === undefined
        ? []
        : [define(cell.name, `$${columnLetters(FIRST_COLUMN + index)}$${row + 1}`)],
    ),
  );
  return [...titles, ...cells];
}
