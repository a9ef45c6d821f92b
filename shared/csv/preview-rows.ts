import type { ImportChoices } from "./import-choices.ts";
import type { PreviewCounts, PreviewRow } from "./import-preview.ts";
import { createRecordReader, type RecordReader } from "./record-reader.ts";
import { createNetSums } from "./sales-sums.ts";

/** What a preview reads: some thousand rows, enough to judge columns by. */
export const PREVIEW_BYTES = 512 * 1024;
const PREVIEW_ROWS = 100;

/** The first rows as they are read by the choices, and what all of these rows come to. */
export function previewRows(
  tableRows: readonly (readonly string[])[],
  choices: ImportChoices,
  headers: readonly string[],
): { rows: PreviewRow[]; counts: PreviewCounts } {
  const reader = createRecordReader(choices, headers);
  const nets = createNetSums();
  const unassignedNets = createNetSums();
  const rows: PreviewRow[] = [];
  let rowCount = 0;
  let rejectedCount = 0;
  let unassignedCount = 0;
  let listedClientCount = 0;
  for (const row of tableRows.flatMap((cells, index) => reader.read({ rowNumber: index + 1, cells }))) {
    rowCount++;
    if (rows.length < PREVIEW_ROWS) rows.push(withClientName(row, reader));
    if (row.kind === "rejected") rejectedCount++;
    if (row.kind === "clients") listedClientCount++;
    if (row.kind !== "sales") continue;
    nets.add(row.line);
    if (row.line.clientCode !== undefined) continue;
    unassignedCount++;
    unassignedNets.add(row.line);
  }
  const counts = {
    rowCount,
    rejectedCount,
    clientCount: listedClientCount + reader.clientByCode.size,
    nets: nets.list(),
    unassignedCount,
    unassignedNets: unassignedNets.list(),
  };
  return { rows, counts };
}

function withClientName(row: PreviewRow, { clientByCode }: RecordReader): PreviewRow {
  const name = row.kind === "sales" && clientByCode.get(row.line.clientCode ?? "")?.name;
  return name ? { ...row, clientName: name } : row;
}
