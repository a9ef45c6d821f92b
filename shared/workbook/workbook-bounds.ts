/** What a workbook may be at most. An archive says in its directory how large its parts are when unpacked; more is never unpacked. */

/** As a file: larger sheets are read faster, and with less memory, from a CSV file. */
export const MAX_WORKBOOK_BYTES = 100 * 1024 ** 2;
/** All parts unpacked: some half a million rows of ten columns. */
const MAX_UNPACKED_BYTES = 500 * 1024 ** 2;
const MAX_PARTS = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const PART_IN_DIRECTORY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const PART_BYTES = 46;

export type WorkbookBoundsProblem = "workbook" | "workbook-too-large";

/** Why an archive is not unpacked: "workbook" when its directory cannot be read or does not say how large a part is. */
export function problemOfArchive(bytes: Uint8Array): WorkbookBoundsProblem | undefined {
  if (bytes.length > MAX_WORKBOOK_BYTES) return "workbook-too-large";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return "workbook";
  const partCount = view.getUint16(end + 10, true);
  if (partCount > MAX_PARTS) return "workbook-too-large";
  let place = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let part = 0; part < partCount; part++) {
    if (place + PART_BYTES > view.byteLength || view.getUint32(place, true) !== PART_IN_DIRECTORY)
      return "workbook";
    const packedSize = view.getUint32(place + 20, true);
    const size = view.getUint32(place + 24, true);
    if (size === 0 && packedSize > EMPTY_PART_BYTES) return "workbook";
    unpacked += size;
    if (unpacked > MAX_UNPACKED_BYTES) return "workbook-too-large";
    place += PART_BYTES + lengthOfTexts(view, place);
  }
  return undefined;
}

/** An empty part may still be packed, into two bytes. */
const EMPTY_PART_BYTES = 2;

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let place = view.byteLength - END_BYTES; place >= first; place--) {
    if (view.getUint32(place, true) === END_OF_DIRECTORY) return place;
  }
  return undefined;
}

/** Of a part's name, its further fields and its comment. */
function lengthOfTexts(view: DataView, place: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(place + offset, true), 0);
}
