import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import { type FactOf, type PlanFact, planFacts } from "../../../../shared/analysis/plan-fact.ts";
import type { Client } from "../../../../shared/model/client.ts";
import type { Month } from "../../../../shared/model/month.ts";
import { printCount, printMoney, printMonth } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { useRecords } from "../live/use-records.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { printShare } from "./print-span.ts";
import type { Analysed } from "./use-client-analysis.ts";

const MOST_MONTHS = 12;

/** What was planned of a client beside what was sold, newest month first; nothing where nothing was planned. */
export function PlanPart({
  client,
  analysis,
}: {
  readonly client: Client;
  readonly analysis: Analysed<ClientAnalysis>;
}) {
  const setting = usePageSetting();
  const { words, locale } = setting;
  const { analysis: names } = words;
  const targets = useRecords("targets") ?? [];
  const ids = new Set<string>([client.id, ...(client.mergedIds ?? [])]);
  const own = targets.filter(
    ({ plan, scope }) => plan === "sales" && scope.kind === "client" && ids.has(scope.id),
  );
  if (own.length === 0) return null;
  const rows = planFacts(own, factReader(analysis)).toReversed().slice(0, MOST_MONTHS);
  return (
    <DetailsPart title={names.plan}>
      <PlainTable
        label={names.plan}
        columns={[
          { id: "month", head: names.month },
          { id: "plan", head: names.planned, isNumber: true },
          { id: "fact", head: names.fact, isNumber: true },
          { id: "reached", head: names.reached, isNumber: true },
        ]}
        rows={rows.map((row) => ({
          key: `${row.month} ${row.unit.kind}`,
          cells: [
            printMonth(row.month, locale),
            printOf(row, row.plan, setting),
            row.fact === undefined ? words.dashboard.unknown : printOf(row, row.fact, setting),
            row.ratio === undefined ? "–" : printShare(row.ratio, locale),
          ],
        }))}
      />
    </DetailsPart>
  );
}

/** A month within the ledger without a line of the client is known to be 0; one beyond it is unknown. */
function factReader(analysis: Analysed<ClientAnalysis>): FactOf {
  if (analysis.state !== "ready") return () => undefined;
  const { months, totals } = analysis.found;
  const places = new Map(months.map(({ key }, place) => [key as Month, place] as const));
  return (month, unit) => {
    const place = places.get(month);
    if (place === undefined) return undefined;
    if (unit.kind === "quantity")
      return totals.reduce((sum, { periods }) => sum + (periods[place]?.quantity ?? 0), 0);
    if (unit.kind === "clients") return undefined;
    return totals.find(({ currency }) => currency === unit.currency)?.periods[place]?.netMinorUnits ?? 0;
  };
}

function printOf({ unit }: PlanFact, value: number, { words, locale }: PageSetting): string {
  return unit.kind === "money"
    ? printMoney({ minorUnits: value, currency: unit.currency }, locale)
    : `${printCount(value, locale)} ${words.analysis.pieces}`;
}
