import type { Day } from "../model/day.ts";
import type { BlockCell, BlockPlan, BlockRow } from "../model/sheet-plan.ts";
import { dayCell, gapRow, textCell } from "./cells.ts";
import type { SheetWords } from "./sheet-words.ts";

export interface SheetHead {
  readonly title: string;
  readonly subtitle: string;
  /** Day of the newest record; absent when there is none. */
  readonly dataUntil?: Day;
  readonly today: Day;
  /** Labels of ledgers that are not real; shown wherever their figures are. */
  readonly labels: readonly string[];
}

/** What every sheet begins with: what it is, how fresh it is, and whether its data are real. Always the same rows. */
export function sheetHead(head: SheetHead, words: SheetWords): BlockPlan {
  const rows: BlockRow[] = [
    { key: "title", cells: [textCell(head.title, "title")], height: 27 },
    { key: "subtitle", cells: [textCell(head.subtitle, "subtitle")] },
    { key: "label", cells: [labelCell(head.labels, words)] },
    {
      key: "until",
      cells: [
        textCell(words.dataUntil, "label"),
        head.dataUntil === undefined
          ? { ...textCell(words.unknown, "figure"), name: "dsDataUntil" }
          : dayCell(head.dataUntil, "dsDataUntil"),
      ],
    },
    { key: "refreshed", cells: [textCell(words.refreshedOn, "label"), dayCell(head.today, "dsRefreshedOn")] },
    gapRow("gap"),
  ];
  return { kind: "block", id: "head", rows };
}

function labelCell(labels: readonly string[], words: SheetWords): BlockCell {
  if (labels.length === 0) return textCell("", "note");
  return textCell(words.labelled(labels.join(", ")), "label-of-data");
}
