/** Devices with a store and a clock each, and data files between them. */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { BundleChoice } from "../../shared/actions/bundle-choice.ts";
import { mergeBundle } from "../../shared/actions/merge-bundle.ts";
import { BY_THE_CLOCKS, type MergeDecision } from "../../shared/actions/plan-merge.ts";
import { saveBundle } from "../../shared/actions/save-bundle.ts";
import type { Bundle } from "../../shared/carriers/bundle/bundle.ts";
import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";
import { compress, readGood } from "./make-bundle.ts";

export const ALL: BundleChoice = {
  clients: { kind: "all" },
  hasPrices: true,
  hasPictures: true,
  hasNotes: true,
  hasContacts: true,
  hasReceivables: true,
};

/** Minutes after 8 o'clock of 24 November 2026, by everybody's clock. */
export const clock = { minute: 0 };

export function openDevice(deviceId: string): Promise<Store> {
  const now = () => new Date(Date.UTC(2026, 10, 24, 8, clock.minute)).toISOString() as Instant;
  return openStore({ now, newId: () => deviceId, indexedDB: new IDBFactory(), IDBKeyRange });
}

let lastId = 0;

/** What the store saves, read back as another device would. */
export async function fileOf(store: Store, choice: BundleChoice = ALL): Promise<Bundle> {
  const saved = await saveBundle({ store, choice, id: `file-${++lastId}`, now: store.now(), compress });
  if (!saved.ok) throw new Error(saved.problem.code);
  const parts = saved.value.parts.map((part) => new Uint8Array(part));
  return readGood(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

/** The revision of the merge, or the code of why there was none. */
export async function merge(
  store: Store,
  bundle: Bundle,
  decision: MergeDecision = BY_THE_CLOCKS,
): Promise<number | string> {
  const newId = () => `batch-${++lastId}`;
  const merged = await mergeBundle({ store, bundle, fileName: "hotel.dosar", decision, newId });
  return merged.ok ? merged.value.revision : merged.problem.code;
}
