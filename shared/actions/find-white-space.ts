import { type CategorySpends, categorySpends } from "../analysis/category-spends.ts";
import { type MissingCategory, peerSpends, whiteSpace } from "../analysis/white-space.ts";
import type { Client } from "../model/client.ts";
import { type Day, dayNumberOf, dayOfNumber } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { Settings } from "../model/setting.ts";
import { thresholdsOf } from "../model/thresholds.ts";
import { comparableText } from "../std/comparable-text.ts";
import { ledgerSpan } from "../store/ledger/ledger-span.ts";
import { readSalesColumns } from "../store/ledger/read-sales-columns.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

/** What every client spent on every category in the span: read once, asked for each client. */
export interface WhiteSpaceBasis {
  readonly spends: CategorySpends;
  readonly currency: CurrencyCode;
  /** The ledger's last year, or all of a shorter one. */
  readonly span: { readonly from: Day; readonly to: Day };
}

/** Categories that a client's peers buy and they never did; amounts in minor units of the currency. */
export interface ClientWhiteSpace {
  readonly currency: CurrencyCode;
  readonly span: { readonly from: Day; readonly to: Day };
  /** Whom the client is held against. */
  readonly peers: PeerGroup;
  /** How many of them bought anything. */
  readonly buyerCount: number;
  readonly missing: readonly MissingCategory[];
}

/** Clients of the same category or channel; where the client has neither, or hardly anybody shares it, all. */
export type PeerGroup =
  | { readonly kind: "category" | "channel"; readonly value: string }
  | { readonly kind: "all" };

/** Fewer peers say nothing of what is usual. */
const FEWEST_PEERS = 5;

const DAYS_OF_YEAR = 365;

/** One pass over the whole ledger; undefined where no product has a category, or nothing was sold. */
export async function readWhiteSpaceBasis(
  store: Store,
  currency: CurrencyCode,
): Promise<WhiteSpaceBasis | undefined> {
  const [ledger, products] = await Promise.all([ledgerSpan(store), listRecords(store, "products")]);
  const categories = new Map(
    products.flatMap(({ id, category }) => (category ? [[id as string, category]] : [])),
  );
  if (ledger === undefined || categories.size === 0) return undefined;
  const { firstDay, lastDay } = ledger;
  const from = Math.max(dayNumberOf(lastDay) + 1 - DAYS_OF_YEAR, dayNumberOf(firstDay));
  const span = { from: dayOfNumber(from), to: lastDay };
  const columns = await readSalesColumns(store);
  const spends = categorySpends(columns, { currency, span }, ({ id }) => categories.get(id));
  return { spends, currency, span };
}

/** @param clients all of them, as they are now: whose peer one is may change with an edit, what was spent does not. */
export function findWhiteSpace(
  { spends, currency, span }: WhiteSpaceBasis,
  client: Client,
  { clients, settings }: { readonly clients: readonly Client[]; readonly settings: Settings },
): ClientWhiteSpace {
  const { group, ids } = peersOf(client, clients);
  const peers = peerSpends(spends, ids);
  const ratio = thresholdsOf(settings).whiteSpacePeerRatio;
  return {
    currency,
    span,
    peers: group,
    buyerCount: peers.buyerIds.size - Number(peers.buyerIds.has(client.id)),
    missing: whiteSpace(spends, peers, { clientId: client.id, ratio }),
  };
}

function peersOf(
  client: Client,
  clients: readonly Client[],
): { readonly group: PeerGroup; readonly ids: ReadonlySet<string> } {
  for (const kind of ["category", "channel"] as const) {
    const value = client[kind];
    const own = value === undefined ? "" : comparableText(value);
    const alike = clients.filter((one) => own !== "" && comparableText(one[kind] ?? "") === own);
    if (value !== undefined && alike.length > FEWEST_PEERS)
      return { group: { kind, value }, ids: new Set(alike.map(({ id }) => id)) };
  }
  return { group: { kind: "all" }, ids: new Set(clients.map(({ id }) => id)) };
}
