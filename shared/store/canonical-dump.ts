import { canonicalText } from "../std/canonical-text.ts";
import { listSalesLines } from "./ledger/read-sales-page.ts";
import type { Store } from "./open-store.ts";
import { listRecords } from "./read-records.ts";
import { TABLE_NAMES } from "./tables.ts";

/** All that the person would miss, as text in one order: equal texts, equal content. For tests; reads everything. */
export async function canonicalDump(store: Store): Promise<string> {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const records = await listRecords(store, name);
      const kept = records.filter((record) => !("undoneAt" in record && record.undoneAt !== undefined));
      return kept.map((record) => `${name}\t${canonicalText(record)}`);
    }),
  );
  const lines = (await listSalesLines(store, {})).map((line) => `ledger\t${canonicalText(line)}`).sort();
  return [...tables.flat(), ...lines].join("\n");
}
