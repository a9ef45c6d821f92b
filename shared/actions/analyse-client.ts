import { boughtProductCounts } from "../analysis/assortment-breadth.ts";
import { clientAxis } from "../analysis/axis.ts";
import { type ComparedSpans, comparedSpans } from "../analysis/compared-spans.ts";
import { currenciesOfColumns } from "../analysis/currencies.ts";
import type { LedgerReach } from "../analysis/ledger-reach.ts";
import { lineCosts } from "../analysis/line-costs.ts";
import { type GroupTotals, periodTotals } from "../analysis/period-totals.ts";
import { type Period, periodsOf } from "../analysis/periods.ts";
import { type PriceVolumeMix, priceVolumeMix } from "../analysis/price-volume-mix.ts";
import { productChanges } from "../analysis/product-changes.ts";
import { type ProductClasses, productClasses } from "../analysis/product-classes.ts";
import { type PurchaseGap, purchaseGaps } from "../analysis/purchase-gap.ts";
import { type ReturnsOfSpan, returnsOf } from "../analysis/returns.ts";
import type { Day } from "../model/day.ts";
import type { ClientId } from "../model/ids.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { Product } from "../model/product.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import type { Settings } from "../model/setting.ts";
import { thresholdsOf } from "../model/thresholds.ts";
import { ledgerSpan } from "../store/ledger/ledger-span.ts";
import { readSalesColumns } from "../store/ledger/read-sales-columns.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

/** What a client's lines say of them. All amounts in minor units; all but `totals` in the one currency. */
export interface ClientAnalysis {
  /** That of most lines: amounts of two currencies are not compared. */
  readonly currency: CurrencyCode;
  /** They are in `totals` alone. */
  readonly otherCurrencies: readonly CurrencyCode[];
  readonly reach: LedgerReach;
  /** Of the whole ledger, so that a month without a line is known to be 0. */
  readonly months: readonly Period[];
  /** One a currency, each with a total a month. */
  readonly totals: readonly GroupTotals[];
  /** Absent where the ledger knows too few whole months to compare. */
  readonly bridge?: ComparedSpans & { readonly effects: PriceVolumeMix };
  /** The whole months, at most twelve, that the classes and returns are of. */
  readonly year?: { readonly from: Day; readonly to: Day };
  readonly products: readonly ProductClasses[];
  readonly returns?: ReturnsOfSpan;
  /** Products that they were invoiced in the year; `offeredCount` is absent where no products are known. */
  readonly boughtCount: number;
  readonly offeredCount?: number;
  /** Absent with fewer than three days of order. */
  readonly gap?: PurchaseGap;
}

const YEAR = 12;

/** Undefined where the client has no line. Reads the client's blocks alone. */
export async function analyseClient(
  store: Store,
  clientId: ClientId,
  { settings, today }: { readonly settings: Settings; readonly today: Day },
): Promise<ClientAnalysis | undefined> {
  const [span, columns, products] = await Promise.all([
    ledgerSpan(store),
    readSalesColumns(store, { clientIds: [clientId] }),
    listRecords(store, "products"),
  ]);
  if (span === undefined || columns.lineCount === 0) return undefined;
  const reach = { from: span.firstDay, until: span.lastDay };
  const months = periodsOf("month", reach, { today });
  const costs = lineCosts(columns, costReader(products));
  const totals = periodTotals(columns, clientAxis(columns), months, costs);
  const [currency, ...otherCurrencies] = currenciesOfColumns(columns);
  if (currency === undefined) throw new Error("A line belongs to no currency.");
  const year = months.filter(({ isWhole }) => isWhole).slice(-YEAR);
  return {
    currency,
    otherCurrencies,
    reach,
    months,
    totals,
    ...bridgeOf(columns, currency, months),
    products: productClasses(columns, currency, year, thresholdsOf(settings)),
    ...yearOf(columns, currency, year),
    ...offeredOf(products),
    ...gapOf(columns, clientId, span.lastDay),
  };
}

function costReader(products: readonly Product[]) {
  const costs = new Map<string, Product["cost"]>(products.map(({ id, cost }) => [id, cost]));
  return (productId: string) => costs.get(productId);
}

function bridgeOf(
  columns: SalesColumns,
  currency: CurrencyCode,
  months: readonly Period[],
): Pick<ClientAnalysis, "bridge"> {
  const spans = comparedSpans(months);
  if (spans === undefined) return {};
  const changes = productChanges(columns, currency, spans.before, spans.after);
  return { bridge: { ...spans, effects: priceVolumeMix(changes) } };
}

function yearOf(
  columns: SalesColumns,
  currency: CurrencyCode,
  year: readonly Period[],
): Pick<ClientAnalysis, "year" | "returns" | "boughtCount"> {
  const [from, to] = [year[0]?.from, year.at(-1)?.to];
  if (from === undefined || to === undefined) return { boughtCount: 0 };
  const span = { from, to };
  const counts = [...boughtProductCounts(columns, span).values()];
  return { year: span, returns: returnsOf(columns, currency, span), boughtCount: counts[0] ?? 0 };
}

function offeredOf(products: readonly Product[]): Pick<ClientAnalysis, "offeredCount"> {
  const offeredCount = products.filter(({ archivedAt }) => archivedAt === undefined).length;
  return offeredCount === 0 ? {} : { offeredCount };
}

/** Reckoned to the ledger's last day: what was sold after it nobody knows. */
function gapOf(columns: SalesColumns, clientId: ClientId, lastDay: Day): Pick<ClientAnalysis, "gap"> {
  const gap = purchaseGaps(columns, lastDay).get(clientId);
  return gap === undefined ? {} : { gap };
}
