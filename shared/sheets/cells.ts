/** Short ways to write the cells and rows that all sheets share. */

import type { Day } from "../model/day.ts";
import type {
  BlockCell,
  BlockPlan,
  BlockRow,
  CellFormat,
  CellStyle,
  CellValue,
} from "../model/sheet-plan.ts";

export function textCell(value: string, style: CellStyle): BlockCell {
  return { value, style, format: "text" };
}

export function dayCell(day: Day, name?: string): BlockCell {
  return { value: { day }, style: "figure", format: "day", ...(name === undefined ? {} : { name }) };
}

/** A formula with what it gives. */
export function figureCell(formula: string, value: CellValue, format: CellFormat): BlockCell {
  return { formula, value, format, style: "figure" };
}

export function valueCell(value: CellValue, format: CellFormat, style: CellStyle = "figure"): BlockCell {
  return { value, format, style };
}

/** A tall row that a chart is laid over. */
export function chartBlock(sectionId: string): BlockPlan {
  return { kind: "block", id: sectionId, rows: [{ key: "chart", cells: [], height: 230 }, gapRow("gap")] };
}

/** The heading above a table and a sentence below it, which may be empty: a section keeps its rows at each refresh. */
export function headingBlock(sectionId: string, heading: string, hint = ""): BlockPlan {
  return {
    kind: "block",
    id: sectionId,
    rows: [
      { key: "heading", cells: [textCell(heading, "heading")] },
      { key: "hint", cells: [textCell(hint, "note")] },
    ],
  };
}

export function gapRow(key: string): BlockRow {
  return { key, cells: [] };
}
