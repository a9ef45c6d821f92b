import type { Client } from "../../../../shared/model/client.ts";
import type { Day } from "../../../../shared/model/day.ts";
import type { Money } from "../../../../shared/model/money.ts";

/** One line of the list of clients. What is not known is absent, never 0. */
export interface ClientRow {
  readonly client: Client;
  /** Net of the period, one Money a currency, largest first; empty when the client bought nothing in it. */
  readonly nets: readonly Money[];
  /** Change on the year before as a ratio; absent when the ledger does not reach back or currencies differ. */
  readonly changeRatio?: number | undefined;
  readonly lastSoldOn?: Day | undefined;
}

/** Clients whose name, codes, tax id or town hold every word of the query; accents and case do not count. */
export function searchClientRows(rows: readonly ClientRow[], query: string): readonly ClientRow[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ client }) => {
    const text = searchTextOf(client);
    return wanted.every((word) => text.includes(word));
  });
}

const searchTexts = new WeakMap<Client, string>();

/** Folding 5,000 clients at every key would be felt; each is folded once. */
function searchTextOf(client: Client): string {
  const known = searchTexts.get(client);
  if (known !== undefined) return known;
  const codes = client.codes.map(({ code }) => code);
  const text = folded([client.name, ...codes, client.taxId ?? "", client.city ?? ""].join("\n"));
  searchTexts.set(client, text);
  return text;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
