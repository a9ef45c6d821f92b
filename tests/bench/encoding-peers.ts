/** Detectors of encodings: chardet (MIT) and jschardet (0BSD). */
import { decodeBytes } from "../../shared/csv/decode-bytes.ts";
import { ENCODINGS, type Encoding } from "../../shared/csv/encoding-table.ts";
import { requireOfPeers } from "./install-peers.ts";

export interface EncodingPeer {
  readonly name: string;
  /** The text by the encoding that it finds; undefined when it finds none that anybody decodes. */
  readonly read: (bytes: Uint8Array) => string | undefined;
}

/** How they call what we call otherwise. */
const OUR_NAMES: Readonly<Record<string, Encoding>> = {
  ascii: "utf-8",
  "utf-8-sig": "utf-8",
  "iso-8859-1": "windows-1252",
  maccyrillic: "x-mac-cyrillic",
  macroman: "macintosh",
};

export function loadEncodingPeers(): readonly EncodingPeer[] {
  const requirePeer = requireOfPeers();
  const chardet = requirePeer("chardet") as { detect: (bytes: Uint8Array) => string | null };
  const jschardet = requirePeer("jschardet") as {
    detect: (bytes: Buffer) => { readonly encoding: string | null };
  };
  return [
    { name: "chardet", read: (bytes) => decodeBy(chardet.detect(bytes), bytes) },
    { name: "jschardet", read: (bytes) => decodeBy(jschardet.detect(Buffer.from(bytes)).encoding, bytes) },
  ];
}

function decodeBy(found: string | null, bytes: Uint8Array): string | undefined {
  const name = found?.toLowerCase() ?? "";
  const ours = OUR_NAMES[name] ?? ENCODINGS.find((encoding) => encoding === name);
  if (ours !== undefined) return decodeBytes(bytes, ours);
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return undefined;
  }
}
