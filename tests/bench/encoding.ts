/** Share of legacy lists that are read right from 200 bytes, 1 and 10 kB, beside the detectors that npm has. */
import { decodeBytes } from "../../shared/csv/decode-bytes.ts";
import { rankEncodings } from "../../shared/csv/detect-encoding.ts";
import { shareRead } from "../support/encoding-share.ts";
import { makeLegacyLists } from "../support/legacy-lists.ts";
import { namesOfPlacesAndTongues } from "../support/places-and-tongues.ts";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import { type EncodingPeer, loadEncodingPeers } from "./encoding-peers.ts";

const SIZES = [200, 1000, 10_000] as const;
const FILES_OF_EACH = 10;

export async function benchEncoding(): Promise<BenchResult> {
  const ours: EncodingPeer = {
    name: "Dosar",
    read: (bytes) => decodeBytes(bytes, rankEncodings(bytes)[0] ?? "utf-8"),
  };
  const peers = loadEncodingPeers();
  const rows: BenchRow[] = [];
  const notes: string[] = [];
  for (const { size, kind, names } of SIZES.flatMap(withNames)) {
    const lists = makeLegacyLists(size, FILES_OF_EACH, names);
    const measured = [ours, ...peers].map((peer) => {
      const start = performance.now();
      const share = shareRead(lists, peer.read);
      return { name: peer.name, share, ms: performance.now() - start };
    });
    const [mine, ...others] = measured;
    const task = `${lists.length} ${kind} of ${size.toLocaleString("en")} bytes`;
    rows.push(...others.map(({ name, ms }) => ({ task, oursMs: mine?.ms ?? 0, peer: { name, ms } })));
    const shares = measured.map(({ name, share }) => `${name} ${(share * 100).toFixed(1)} %`);
    notes.push(`Read right, ${task}: ${shares.join(", ")}.`);
  }
  return { title: "Encodings", rows, notes };
}

/** Lists as our users have them, and names that Node brings, which are harder: many are from abroad. */
function withNames(size: number) {
  return [
    { size, kind: "invented lists", names: undefined },
    { size, kind: "lists of places, languages and currencies", names: namesOfPlacesAndTongues },
  ];
}
