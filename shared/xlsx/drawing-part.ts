import type { ChartPlan } from "../model/sheet-plan.ts";
import { markOf } from "../rendering/place-sections.ts";
import { FIRST_COLUMN, type PlacedSheet } from "./placed-sheet.ts";
import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

export interface DrawnChart {
  readonly plan: ChartPlan;
  readonly relationId: string;
}

/** Where a sheet's charts lie, each over its tall row, and what each says for those who do not see it. */
export function drawingPart(sheet: PlacedSheet, charts: readonly DrawnChart[]): string {
  const anchors = charts.map((chart, index) => anchorXml(sheet, chart, index));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}">${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml({ sections }: PlacedSheet, { plan, relationId }: DrawnChart, index: number): string {
  const mark = markOf(plan.over.sectionId, plan.over.rowKey);
  const row = sections.rows.find((placed) => placed.mark === mark)?.row ?? 0;
  const from = pointXml("from", FIRST_COLUMN, row);
  const to = pointXml("to", FIRST_COLUMN + plan.over.columnCount, row + 1);
  const name = `name="${escapeXml(plan.title)}" descr="${escapeXml(plan.description)}"`;
  return [
    `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${index + 2}" ${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    `<a:graphicData uri="${NAMESPACES.chart}"><c:chart xmlns:c="${NAMESPACES.chart}" xmlns:r="${NAMESPACES.relationships}" r:id="${relationId}"/></a:graphicData>`,
    "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function pointXml(name: "from" | "to", column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
