import type { TablePlan } from "../model/sheet-plan.ts";
import type { ClientSheetFigures } from "./client-sheet-figures.ts";
import { linkTo } from "./link-to.ts";
import type { SheetWords } from "./sheet-words.ts";

/** What was said and seen, newest first; the page column opens the page a note was taken from. */
export function noteTable(known: ClientSheetFigures["notes"], words: SheetWords): TablePlan {
  const notes = known ?? [];
  return {
    ...(known === undefined && { isUnknown: true }),
    kind: "table",
    id: "notes",
    name: "tblNotes",
    columns: [
      { id: "kind", header: words.client.kind, format: "text" },
      { id: "day", header: words.client.day, format: "day" },
      { id: "page", header: words.client.page, format: "text" },
      { id: "text", header: words.client.note, format: "text" },
    ],
    rows: notes.map(({ id, kind, text, evidence, writtenOn }) => {
      const link = evidence === undefined ? undefined : linkTo(evidence.url);
      return {
        key: id,
        cells: [words.noteKinds[kind], { day: writtenOn }, link === undefined ? null : words.open, text],
        ...(link === undefined ? {} : { link: { ...link, columnId: "page" } }),
      };
    }),
    hasTotals: false,
    hasFilter: false,
  };
}
