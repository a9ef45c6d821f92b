/** Each analysis for all clients, ours and in SQL; both come to a few figures, which must be the same. */
import { activeBase } from "../../shared/analysis/active-base.ts";
import { clientAxis, type DaySpan, spanAxis } from "../../shared/analysis/axis.ts";
import { categorySpends } from "../../shared/analysis/category-spends.ts";
import { clientActivities } from "../../shared/analysis/client-activities.ts";
import { clientColumns } from "../../shared/analysis/client-columns.ts";
import { comparedSpans } from "../../shared/analysis/compared-spans.ts";
import { sumCube } from "../../shared/analysis/cube.ts";
import { priceVolumeMix } from "../../shared/analysis/price-volume-mix.ts";
import { productChanges } from "../../shared/analysis/product-changes.ts";
import { productClasses } from "../../shared/analysis/product-classes.ts";
import { purchaseGaps } from "../../shared/analysis/purchase-gap.ts";
import { returnsOf } from "../../shared/analysis/returns.ts";
import { rfmScores } from "../../shared/analysis/rfm.ts";
import { peerSpends, whiteSpace } from "../../shared/analysis/white-space.ts";
import { dayNumberOf } from "../../shared/model/day.ts";
import type { CurrencyCode } from "../../shared/model/money.ts";
import { quantityOfColumns } from "../../shared/model/sales-columns.ts";
import { groupBy } from "../../shared/std/group-by.ts";
import type { BenchLedger } from "./analysis-ledger.ts";

export interface AnalysisTask {
  readonly name: string;
  readonly ours: (ledger: BenchLedger) => readonly number[];
  /** One row of the same figures. */
  readonly sql: (ledger: BenchLedger) => string;
  /** By how much a figure may differ: where ours rounds what SQL does not. */
  readonly most?: (ledger: BenchLedger) => number;
}

export const BENCH_CURRENCY = "EUR" as CurrencyCode;
export const BENCH_LIMITS = { abcARatio: 0.8, abcBRatio: 0.95, xyzX: 0.5, xyzY: 1 };
const PEER_RATIO = 0.6;
const ACTIVE_DAYS = 90;

export function spansOf({ months }: BenchLedger) {
  const spans = comparedSpans(months);
  if (spans === undefined) throw new Error("The bench's ledger knows no two years.");
  return spans;
}

export function yearOf(ledger: BenchLedger): readonly DaySpan[] {
  const { from, to } = spansOf(ledger).after;
  return ledger.months.filter((month) => month.from >= from && month.to <= to);
}

function within({ from, to }: DaySpan): string {
  return `(day between ${dayNumberOf(from)} and ${dayNumberOf(to)})`;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export const ANALYSIS_TASKS: readonly AnalysisTask[] = [
  {
    name: "months × clients: net, orders, quantity, cost",
    ours: ({ columns, months, costs }) => {
      const cube = sumCube(columns, [clientAxis(columns), spanAxis(columns, months)], costs);
      const net = sum(cube.sales) + sum(cube.returns);
      return [net, sum(cube.orders), quantityOfColumns(sum(cube.quantity)), sum(cube.cost)];
    },
    sql: () =>
      `select sum(net), sum(orders), sum(quantity), sum(cost) from (select sum(net) as net,
        count(distinct case when not is_credit then document end) as orders, sum(quantity) as quantity, sum(cost) as cost
        from sales group by client, month)`,
  },
  {
    name: "bridge of each client: price, volume, mix, new, lost",
    ours: (ledger) => {
      const { before, after } = spansOf(ledger);
      let [gained, lost, price, volume] = [0, 0, 0, 0];
      for (const [, own] of clientColumns(ledger.columns)) {
        const bridge = priceVolumeMix(productChanges(own, BENCH_CURRENCY, before, after));
        gained += bridge.gainedMinorUnits;
        lost += bridge.lostMinorUnits;
        price += bridge.priceMinorUnits;
        volume += bridge.volumeMinorUnits;
      }
      return [gained, lost, price, volume];
    },
    most: ({ columns }) => columns.clients.length / 2,
    sql: (ledger) => {
      const { before, after } = spansOf(ledger);
      const [was, is] = [within(before), within(after)];
      return `with p as (select client, product,
          sum(case when ${was} then net end) r0, sum(case when ${was} then quantity end) q0,
          sum(case when ${is} then net end) r1, sum(case when ${is} then quantity end) q1
          from sales where ${was} or ${is} group by client, product),
        b as (select client, sum(r0) r0, sum(q0) q0, sum(q1) q1 from p where q0 > 0 and q1 > 0 group by client)
        select (select sum(r1) from p where r0 is null), (select -sum(r0) from p where r1 is null),
          (select sum(r1 - r0 * q1 / q0) from p where q0 > 0 and q1 > 0), (select sum((q1 - q0) * r0 / q0) from b)`;
    },
  },
  {
    name: "ABC and XYZ of each client's products",
    ours: (ledger) => {
      const months = yearOf(ledger);
      const counts = new Map<string, number>();
      const count = (name: string | undefined) => name && counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const [, own] of clientColumns(ledger.columns)) {
        for (const { abc, steadiness } of productClasses(own, BENCH_CURRENCY, months, BENCH_LIMITS)) {
          count(abc);
          count(steadiness?.xyz);
        }
      }
      return ["A", "B", "X", "Y", "Z"].map((name) => counts.get(name) ?? 0);
    },
    sql: (ledger) => {
      const months = yearOf(ledger);
      const { after } = spansOf(ledger);
      return `with m as (select client, product, month, sum(net) as net, sum(quantity) as q from sales
          where ${within(after)} group by client, product, month),
        p as (select client, product, sum(net) as v, sum(q) / ${months.length} as mean from m group by client, product),
        d as (select m.client, m.product, any_value(p.mean) as mean,
          sqrt((sum((m.q - p.mean) ^ 2) + (${months.length} - count(*)) * any_value(p.mean) ^ 2) / ${months.length}) as deviation
          from m join p using (client, product) group by m.client, m.product),
        s as (select v, row_number() over w as place,
          sum(greatest(v, 0)) over (w rows unbounded preceding) / sum(greatest(v, 0)) over (partition by client) as upto
          from p window w as (partition by client order by v desc, product))
        select (select count(*) from s where v > 0 and (place = 1 or upto <= 0.8)),
          (select count(*) from s where v > 0 and place > 1 and upto > 0.8 and upto <= 0.95),
          count(case when mean > 0 and deviation / mean <= 0.5 then 1 end),
          count(case when mean > 0 and deviation / mean > 0.5 and deviation / mean <= 1 then 1 end),
          count(case when mean > 0 and deviation / mean > 1 then 1 end) from d`;
    },
    // A share of 80 % to the last bit may fall on either side.
    most: () => 2,
  },
  {
    name: "RFM of all clients",
    ours: (ledger) => {
      const scores = rfmScores(clientActivities(ledger.columns, BENCH_CURRENCY, spansOf(ledger).after));
      return [
        sum(scores.map(({ recency }) => recency)),
        sum(scores.map(({ frequency }) => frequency)),
        sum(scores.map(({ monetary }) => monetary)),
        sum(scores.map(({ netMinorUnits }) => netMinorUnits)),
      ];
    },
    sql: (ledger) => {
      const fifth = (order: string) =>
        `5 - floor((rank() over (order by ${order} desc) - 1) * 5 / count(*) over ())`;
      return `with a as (select client, max(case when not is_credit then day end) as last_day, sum(net) as net,
          count(distinct case when not is_credit then document end) as orders
          from sales where ${within(spansOf(ledger).after)} group by client having orders > 0)
        select sum(r), sum(f), sum(m), sum(net) from
          (select ${fifth("last_day")} as r, ${fifth("orders")} as f, ${fifth("net")} as m, net from a)`;
    },
  },
  {
    name: "purchase gap of all clients",
    ours: ({ columns, lastDay }) => {
      const gaps = [...purchaseGaps(columns, lastDay).values()];
      return [gaps.length, sum(gaps.map((gap) => gap.usualDays)), sum(gaps.map((gap) => gap.daysSince))];
    },
    sql: ({ lastDay }) =>
      `with d as (select distinct client, day from sales where not is_credit),
        g as (select client, day, day - lag(day) over (partition by client order by day) as gap from d),
        c as (select client, median(gap) as usual, max(day) as last_day from g group by client having count(*) >= 3)
        select count(*), sum(usual), sum(${dayNumberOf(lastDay)} - last_day) from c`,
  },
  {
    name: "white space of all clients against their peers",
    ours: (ledger) => {
      const { columns, categoryOf, peersOf } = ledger;
      const numbers = new Map(columns.products.map(({ id }, product) => [id, product]));
      const spends = categorySpends(
        columns,
        { currency: BENCH_CURRENCY, span: spansOf(ledger).after },
        ({ id }) => String(categoryOf(numbers.get(id) ?? 0)),
      );
      const groups = groupBy(columns.clients.keys(), peersOf);
      const missing = [...groups.values()].flatMap((members) => {
        const ids = members.map((client) => columns.clients[client] ?? "");
        const peers = peerSpends(spends, new Set(ids));
        return ids.flatMap((clientId) => whiteSpace(spends, peers, { clientId, ratio: PEER_RATIO }));
      });
      return [missing.length, sum(missing.map(({ medianMinorUnits }) => medianMinorUnits))];
    },
    sql: (ledger) =>
      `with s as (select client, peers, category, sum(net) as spent from sales where ${within(spansOf(ledger).after)}
          group by client, peers, category),
        b as (select distinct client, peers from s where spent > 0),
        n as (select peers, count(*) as n from b group by peers),
        g as (select peers, category, count(*) as c, round(median(spent)) as middle from s where spent > 0 group by peers, category),
        e as (select distinct client, category from sales),
        k as (select distinct client, peers from sales)
        select count(*), sum(middle) from k join g using (peers) join n using (peers)
          left join b on b.client = k.client left join e on e.client = k.client and e.category = g.category
          where e.client is null and c / (n - (case when b.client is null then 0 else 1 end)) >= ${PEER_RATIO}`,
  },
  {
    name: "returns by product: goods and money",
    ours: (ledger) => {
      const found = returnsOf(ledger.columns, BENCH_CURRENCY, spansOf(ledger).after);
      return [found.salesMinorUnits, found.goodsMinorUnits, found.moneyMinorUnits, found.products.length];
    },
    sql: (ledger) =>
      `with p as (select product, sum(case when quantity >= 0 and net >= 0 then net else 0 end) as sold,
          sum(case when quantity < 0 then -net else 0 end) as goods,
          sum(case when quantity >= 0 and net < 0 then -net else 0 end) as money
          from sales where ${within(spansOf(ledger).after)} group by product)
        select sum(sold), sum(goods), sum(money), count(case when goods + money > 0 then 1 end) from p`,
  },
  {
    name: "active and new clients of each month",
    ours: ({ columns, months }) => {
      const base = activeBase(columns, months, ACTIVE_DAYS);
      return [sum(base.map(({ activeCount }) => activeCount)), sum(base.map(({ newCount }) => newCount))];
    },
    sql: ({ months }) => {
      const ends = months.map(({ to }) => `(${dayNumberOf(to)})`).join(", ");
      return `with d as (select distinct client, day from sales where not is_credit), e(last_day) as (values ${ends})
        select (select count(*) from (select distinct client, last_day from d join e on day <= last_day and day > last_day - ${ACTIVE_DAYS})),
          (select count(distinct client) from d)`;
    },
  },
];
