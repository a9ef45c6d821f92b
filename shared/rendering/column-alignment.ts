import type { TableColumn } from "../model/sheet-plan.ts";

/** A header stands over its column: words at the left, figures at the right, days of equal length in the middle. */
export function alignmentOf({ format }: TableColumn, isFirst: boolean): "Left" | "Center" | "Right" {
  if (format === "text" || isFirst) return "Left";
  return format === "day" || format === "month" ? "Center" : "Right";
}
