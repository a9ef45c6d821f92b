/** A worksheet's XML, piece by piece: no string of the whole sheet ever stands in memory. */
import type { SheetPlan } from "../model/sheet-plan.ts";
import { blockRowXml } from "./block-rows.ts";
import { FIRST_COLUMN, type NamedTable, type PlacedSheet } from "./placed-sheet.ts";
import type { SheetWriting } from "./sheet-writing.ts";
import { tableRowsXml } from "./table-rows.ts";
import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** Longer addresses and tips are refused by Excel. */
const [MOST_ADDRESS, MOST_TIP] = [2079, 255];

export interface SheetParts {
  /** Ids of relations of this sheet. */
  readonly drawingId: string | undefined;
  readonly tableIds: readonly string[];
  readonly isFirst: boolean;
}

export function* sheetPart(sheet: PlacedSheet, parts: SheetParts, writing: SheetWriting): Iterable<string> {
  yield headXml(sheet, parts.isFirst);
  yield* rowsXml(sheet, writing);
  yield "</sheetData>";
  yield linksXml(writing);
  yield footXml(sheet.plan);
  if (parts.drawingId !== undefined) yield `<drawing r:id="${parts.drawingId}"/>`;
  if (parts.tableIds.length > 0) yield tableListXml(parts.tableIds);
  yield "</worksheet>";
}

function headXml({ plan }: PlacedSheet, isFirst: boolean): string {
  const { frozenRowCount, columnWidths } = plan;
  const pane =
    frozenRowCount > 0
      ? `<pane ySplit="${frozenRowCount}" topLeftCell="A${frozenRowCount + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : "";
  const widths = columnWidths.map((width, index) => {
    const number = FIRST_COLUMN + index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  return [
    `${XML_HEAD}<worksheet xmlns="${NAMESPACES.sheet}" xmlns:r="${NAMESPACES.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols><col min="1" max="1" width="9" hidden="1" customWidth="1"/>${widths.join("")}</cols><sheetData>`,
  ].join("");
}

/** Rows and tables in the order in which they stand. */
function* rowsXml({ plan, sections, tables, names }: PlacedSheet, writing: SheetWriting): Iterable<string> {
  const blocks = sections.rows.map((row) => ({
    row: row.row,
    print: () => [blockRowXml(row, writing, names)],
  }));
  const tableRows = tables.map((table: NamedTable) => ({
    row: table.placed.headerRow,
    print: () => tableRowsXml({ table, names, keyHeader: plan.keyHeader, writing }),
  }));
  for (const { print } of [...blocks, ...tableRows].sort((a, b) => a.row - b.row)) yield* print();
}

function linksXml({ links, relations }: SheetWriting): string {
  const written = links.flatMap(({ address, link }) => {
    if (link.url.length > MOST_ADDRESS || /\s/.test(link.url)) return [];
    const tip = link.tip === undefined ? "" : ` tooltip="${escapeXml(link.tip.slice(0, MOST_TIP))}"`;
    return [`<hyperlink ref="${address}" r:id="${relations.add("hyperlink", link.url)}"${tip}/>`];
  });
  return written.length === 0 ? "" : `<hyperlinks>${written.join("")}</hyperlinks>`;
}

/** Characters of the usual size that an upright page of A4 holds beside each other. */
const UPRIGHT_WIDTH = 95;

/** A4, lying where the columns are wide, as wide as a page; the pages are numbered. */
function footXml({ columnWidths }: Pick<SheetPlan, "columnWidths">): string {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  const orientation = width > UPRIGHT_WIDTH ? "landscape" : "portrait";
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
  ].join("");
}

function tableListXml(ids: readonly string[]): string {
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}
