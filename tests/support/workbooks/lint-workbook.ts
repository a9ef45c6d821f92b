/** What the Open XML SDK's validator and the schemas let through, and Excel repairs or refuses. */
import { formulaFault } from "./formula-fault.ts";
import { areaOf, type ReadSheet, readSheets, readTexts } from "./read-sheets.ts";
import type { Parts } from "./write-file.ts";
import { elementsOf, textOf } from "./xml-elements.ts";

const MOST_URL = 2079;
const MOST_TEXT = 32_767;

/** A sentence a fault; none in a workbook that Excel opens as it is. */
export function lintWorkbook(parts: Parts): readonly string[] {
  const sheets = readSheets(parts);
  const texts = readTexts(parts);
  return [
    ...nameFaults(parts, sheets),
    ...texts.filter((text) => text.length > MOST_TEXT).map(({ length }) => `a text of ${length} characters`),
    ...formatFaults(parts),
    ...sheets.flatMap((sheet) => [
      ...tableFaults(sheet),
      ...orderFaults(sheet),
      ...cellFaults(sheet, texts.length, styleCountOf(parts)),
      ...sheet.targets.flatMap(urlFaults),
    ]),
    ...differenceFaults(parts),
    ...formulasIn(parts).flatMap((formula) => {
      const fault = formulaFault(formula);
      return fault === undefined ? [] : [`the formula ${formula} ${fault}`];
    }),
  ];
}

function nameFaults(parts: Parts, sheets: readonly ReadSheet[]): readonly string[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ attributes }) => attributes.name ?? ""));
  const cells = elementsOf(parts.get("xl/workbook.xml") ?? "", "definedName").map(
    ({ attributes }) => attributes.name ?? "",
  );
  const isTwice = (name: string) =>
    tables.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1;
  return [
    ...tables.filter(isLikeCell).map((name) => `the table ${name} is called like a cell`),
    ...tables.filter(isTwice).map((name) => `two tables are called ${name}`),
    ...cells.filter(isLikeCell).map((name) => `the name ${name} is a cell's`),
  ];
}

function isLikeCell(name: string): boolean {
  return /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R\d*C\d*$/i.test(name);
}

function tableFaults({ cells, tables, name: sheetName }: ReadSheet): readonly string[] {
  const lastRow = Math.max(-1, ...cells.map(({ row }) => row));
  const valueAt = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return tables.flatMap(({ attributes, content }) => {
    const area = areaOf(attributes.ref ?? "");
    const heads = elementsOf(content, "tableColumn").map((column) => column.attributes.name ?? "");
    const where = `in ${attributes.name} of ${sheetName}`;
    const seen = new Set<string>();
    return [
      ...heads.flatMap((head, index) => {
        const isTwice = seen.has(head.toLowerCase());
        seen.add(head.toLowerCase());
        const shown = valueAt.get(`${area.row} ${area.column + index}`);
        const inCell = String(shown).replaceAll("\n", "_x000a_");
        return [
          ...(isTwice ? [`the column ${head} ${where} is there twice`] : []),
          ...(inCell === head ? [] : [`the column ${head} ${where} stands as ${inCell} in its cell`]),
        ];
      }),
      ...(heads.length === area.columnCount ? [] : [`${heads.length} columns ${where} on ${attributes.ref}`]),
      ...(area.row + area.rowCount - 1 > lastRow ? [`rows are missing ${where}`] : []),
    ];
  });
}

function orderFaults({ cells, name }: ReadSheet): readonly string[] {
  return cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    if (before === undefined || cell.row > before.row) return [];
    if (cell.row === before.row && cell.column === before.column)
      return [`the cell ${cell.address} of ${name} is there twice`];
    return cell.row === before.row && cell.column > before.column
      ? []
      : [`the cell ${cell.address} of ${name} stands behind ${before.address}`];
  });
}

function cellFaults({ cells, name }: ReadSheet, textCount: number, styleCount: number): readonly string[] {
  return cells.flatMap(({ address, type, raw, style }) => {
    const where = `in ${address} of ${name}`;
    return [
      ...(type === "s" && !(Number(raw) < textCount) ? [`the text ${raw} ${where} does not exist`] : []),
      ...(type === "n" && raw !== undefined && !isNumber(raw) ? [`${raw} ${where} is no number`] : []),
      ...(style !== undefined && Number(style) >= styleCount
        ? [`the look ${style} ${where} does not exist`]
        : []),
    ];
  });
}

function isNumber(raw: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(raw);
}

function styleCountOf(parts: Parts): number {
  const [looks] = elementsOf(parts.get("xl/styles.xml") ?? "", "cellXfs");
  return looks === undefined ? 0 : (looks.content.match(/<xf[\s>/]/g)?.length ?? 0);
}

function differenceFaults(parts: Parts): readonly string[] {
  const [list] = elementsOf(parts.get("xl/styles.xml") ?? "", "dxfs");
  const count = list === undefined ? 0 : elementsOf(list.content, "dxf").length;
  return [...parts].flatMap(([name, xml]) =>
    [...xml.matchAll(/\b(?:dxfId|dataDxfId|headerRowDxfId|totalsRowDxfId)="(\d+)"/g)]
      .filter(([, id]) => Number(id) >= count)
      .map(([, id]) => `the difference ${id} in ${name} does not exist`),
  );
}

function formatFaults(parts: Parts): readonly string[] {
  const formats = elementsOf(parts.get("xl/styles.xml") ?? "", "numFmt");
  return formats
    .map(({ attributes }) => attributes.formatCode ?? "")
    .filter((code) => code.split(";").length > 4 || !NUMBER_FORMAT.test(code))
    .map((code) => `the number format ${code} cannot be read`);
}

const NUMBER_FORMAT =
  /^(?:General|@|"[^"]*"|\\.|_.|\*.|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|\$[^\]]*|[<>=]+-?\d+(?:\.\d+)?)\]|E[+-]0+|AM\/PM|[0#?.,%;\s+\-()/:]|[dmyhs]+)+$/i;

function urlFaults(url: string): readonly string[] {
  return [
    ...(url.length > MOST_URL ? [`an address of ${url.length} characters`] : []),
    ...(/\s/.test(url) ? [`the address ${url} has a space`] : []),
  ];
}

function formulasIn(parts: Parts): readonly string[] {
  const names = ["f", "calculatedColumnFormula", "totalsRowFormula"];
  return [...parts]
    .filter(([part]) => /^xl\/(?:worksheets|tables)\/[^/]+$/.test(part))
    .flatMap(([, xml]) =>
      names.flatMap((name) => elementsOf(xml, name).map(({ content }) => textOf(content))),
    );
}
