import { decodeBytes } from "../../shared/csv/decode-bytes.ts";
import type { Encoding } from "../../shared/csv/encoding-table.ts";
import { foldCedilla } from "../../shared/csv/fold-text.ts";
import type { LegacyList } from "./legacy-lists.ts";

/** Share of the files, 0 to 1, of which the reading gives the true text. */
export function shareRead(
  lists: readonly LegacyList[],
  read: (bytes: Uint8Array) => string | undefined,
): number {
  return lists.filter((list) => isTrue(read(list.bytes), list)).length / lists.length;
}

/** The files that the encoding found would spoil. */
export function listsMissed(
  lists: readonly LegacyList[],
  find: (bytes: Uint8Array) => Encoding,
): LegacyList[] {
  return lists.filter((list) => !isTrue(decodeBytes(list.bytes, find(list.bytes)), list));
}

/** A text that means the same with ş or ș is true. */
function isTrue(text: string | undefined, { bytes, encoding }: LegacyList): boolean {
  return text !== undefined && foldCedilla(text) === foldCedilla(decodeBytes(bytes, encoding));
}
