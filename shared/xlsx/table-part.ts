import type { TableColumn } from "../model/sheet-plan.ts";
import { addressOf } from "../rendering/cell-address.ts";
import { resolveTemplate, type TemplateNames } from "../rendering/resolve-template.ts";
import { fileFormulaOf } from "./file-formula.ts";
import { FIRST_COLUMN, type NamedTable } from "./placed-sheet.ts";
import { totalFormulaOf } from "./table-rows.ts";
import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** The definition of a native table; its cells repeat the headers and the totals. */
export function tablePart(table: NamedTable, names: TemplateNames, keyHeader: string): string {
  const { placed, name, number } = table;
  const { plan, headerRow, bodyCount } = placed;
  const columnCount = plan.columns.length + FIRST_COLUMN;
  const area = (rowCount: number) => addressOf({ row: headerRow, column: 0, rowCount, columnCount });
  const totals = plan.hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const columns = plan.columns.map((column, index) => columnXml(column, index + 2, { table, names }));
  return [
    `${XML_HEAD}<table xmlns="${NAMESPACES.sheet}" id="${number}" name="${name}" displayName="${name}"`,
    ` ref="${area(1 + bodyCount + (plan.hasTotals ? 1 : 0))}" ${totals}>`,
    plan.hasFilter ? `<autoFilter ref="${area(1 + bodyCount)}"/>` : "",
    `<tableColumns count="${columnCount}"><tableColumn id="1" name="${attributeOf(keyHeader)}"/>`,
    columns.join(""),
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join("");
}

interface TableNames {
  readonly table: NamedTable;
  readonly names: TemplateNames;
}

function columnXml(
  { header, formula, total }: TableColumn,
  id: number,
  { table, names }: TableNames,
): string {
  const resolved = formula && resolveTemplate(formula, names, table.placed.plan.id);
  const totalFormula = total && "formula" in total && totalFormulaOf(total.formula, { table, names });
  const label = total && "text" in total ? ` totalsRowLabel="${attributeOf(total.text)}"` : "";
  const custom = totalFormula ? ' totalsRowFunction="custom"' : "";
  const children = [
    resolved
      ? `<calculatedColumnFormula>${escapeXml(fileFormulaOf(resolved))}</calculatedColumnFormula>`
      : "",
    totalFormula ? `<totalsRowFormula>${escapeXml(totalFormula)}</totalsRowFormula>` : "",
  ].join("");
  return `<tableColumn id="${id}" name="${attributeOf(header)}"${custom}${label}>${children}</tableColumn>`;
}

/** A line break in an attribute is read as a space, so that Excel writes it in its own way. */
function attributeOf(text: string): string {
  return escapeXml(text).replaceAll("\n", "_x000a_");
}
