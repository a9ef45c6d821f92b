import { Language } from "../../model/language.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { rankEncodings } from "../detect-encoding.ts";
import type { Encoding } from "../encoding-table.ts";
import type { Dialect } from "../parse-rows.ts";
import { OWN_MARKS } from "./own-headers-table.ts";
import { IMPORTED_OWN_KINDS, type ImportedOwnKind, OWN_KINDS, type OwnKind } from "./own-kind.ts";

/** A file that Dosar has exported, perhaps saved again by another program since. */
export interface OwnFile extends Dialect {
  readonly kind: OwnKind;
  readonly encoding: Encoding;
}

const FIRST_WORD = "Dosar:";
const HEAD_BYTES = 64 * 1024;
const FIRST_CELL = /^\uFEFF?("?)(Dosar: [\p{L} ]+)\1([,;\t])/u;

/** Undefined for every other file. Its first header is the mark of a kind. */
export function ownFileIn(bytes: Uint8Array): OwnFile | undefined {
  const latin = String.fromCharCode(...bytes.subarray(0, 24)).replaceAll("\0", "");
  if (!latin.includes(FIRST_WORD)) return undefined;
  const encoding = rankEncodings(bytes)[0] ?? "utf-8";
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES), encoding);
  const [, , mark, delimiter] = FIRST_CELL.exec(head) ?? [];
  const kind = OWN_KINDS.find((one) =>
    Language.options.some((language) => OWN_MARKS[one][language] === mark),
  );
  if (kind === undefined) return undefined;
  return {
    kind,
    encoding,
    // FIRST_CELL ends with one of these.
    delimiter: delimiter as OwnFile["delimiter"],
    quote: '"',
    newline: head.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** Undefined for a kind that the import does not take back. */
export function importedKindOf({ kind }: Pick<OwnFile, "kind">): ImportedOwnKind | undefined {
  return IMPORTED_OWN_KINDS.find((imported) => imported === kind);
}
