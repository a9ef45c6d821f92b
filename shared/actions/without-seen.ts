import type { ObservationId } from "../model/ids.ts";
import { printDecimal } from "../std/decimal.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import type { RecordWrite } from "../store/tables.ts";

/** What is not kept already: an observation of a file's row has a derived id, so that it is known again when the file comes again. */
export async function withoutSeen(
  store: Store,
  writes: readonly RecordWrite[],
  seenOn: string,
): Promise<readonly RecordWrite[]> {
  const named = writes.map((write) => withOwnId(write, seenOn));
  const isNew = await Promise.all(named.map((write) => differs(store, write)));
  return named.filter((_, index) => isNew[index]);
}

function withOwnId(write: RecordWrite, seenOn: string): RecordWrite {
  if (write.table !== "observations" || "removed" in write) return write;
  const { offerId, price, vat, evidence } = write.record;
  const hash = evidence[0]?.file?.contentHash;
  // A price that the person typed is theirs, not the file's.
  if (hash === undefined) return write;
  const parts = [offerId, hash, seenOn, printDecimal(price), price.currency, vat];
  const id = fingerprintOf(`list observation\n${parts.join("\n")}`) as ObservationId;
  return { ...write, record: { ...write.record, id } };
}

async function differs(store: Store, write: RecordWrite): Promise<boolean> {
  if ("removed" in write) return true;
  const known = await getRecord(store, write.table, write.record.id);
  if (known === undefined) return true;
  return write.table !== "observations" && textOf(known) !== textOf(write.record);
}

function textOf(record: object): string {
  const said = Object.entries(record).filter(([, value]) => value !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
