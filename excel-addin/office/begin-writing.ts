import type { PlacedRow } from "../../shared/rendering/place-sections.ts";
import type { TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { hashOfContent } from "./cell-content.ts";
import type { FoundTable } from "./find-parts.ts";
import type { MergedTable } from "./merge-table.ts";
import { changedHashesOf } from "./our-hashes.ts";
import type { BegunWriting, SheetRecord } from "./sheet-record.ts";
import { contentOfBlockCell } from "./write-blocks.ts";

/** What is to be kept before the first cell of an update is written; undefined when it changes nothing. */
export function beginWriting(
  record: SheetRecord,
  rows: readonly PlacedRow[],
  tables: readonly { readonly found: FoundTable; readonly merged: MergedTable }[],
  names: TemplateNames,
  before: Pick<BegunWriting, "filters" | "columns">,
): BegunWriting | undefined {
  const blocks = changedBlocks(record, rows, names);
  const begun = tables.flatMap(({ found: { plan, record: known }, merged }) => {
    const hashes = changedHashesOf(plan, known);
    const personsRows = merged.isReordered ? merged.personsRows : typedOver(merged);
    const isSame = Object.keys(hashes.hashes).length === 0 && personsRows.length === 0;
    return isSame ? [] : [[plan.id, { ...hashes, rows: personsRows }] as const];
  });
  if (begun.length === 0 && Object.keys(blocks).length === 0 && Object.keys(before).length === 0)
    return undefined;
  return { blocks, tables: Object.fromEntries(begun), ...before };
}

/** Where rows stay in their places only cells that were typed over are written, first ours and then theirs. */
function typedOver({ keptCells, personsRows }: MergedTable): MergedTable["personsRows"] {
  const keys = new Set(keptCells.map(({ key }) => key));
  return personsRows.filter(({ key }) => keys.has(key));
}

function changedBlocks(
  { blocks }: SheetRecord,
  rows: readonly PlacedRow[],
  names: TemplateNames,
): BegunWriting["blocks"] {
  const hashes = rows.map(({ mark, plan }) => {
    const cells = plan.cells.map((cell) => hashOfContent(contentOfBlockCell(cell, names) ?? ""));
    return [mark, cells.join("")] as const;
  });
  return Object.fromEntries(hashes.filter(([mark, hash]) => blocks[mark] !== hash));
}
