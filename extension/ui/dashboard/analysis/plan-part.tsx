import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import type { LedgerReach } from "../../../../shared/analysis/ledger-reach.ts";
import {
  type FactOf,
  latestPlanFacts,
  type PlanFact,
  planFacts,
  planKeyOf,
} from "../../../../shared/analysis/plan-fact.ts";
import type { Client } from "../../../../shared/model/client.ts";
import { type Month, monthOf } from "../../../../shared/model/month.ts";
import type { Target } from "../../../../shared/model/target.ts";
import { printCount, printMoney, printMonth } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { useRecords } from "../live/use-records.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { AnalysisState } from "./analysis-state.tsx";
import { printShare } from "./print-span.ts";
import type { Analysed } from "./use-client-analysis.ts";

const MOST_MONTHS = 12;

/** What was planned of a client beside what was sold, newest month first; nothing where nothing was planned. */
export function PlanPart({
  client,
  analysis,
  reach,
}: {
  readonly client: Client;
  readonly analysis: Analysed<ClientAnalysis>;
  /** Of the whole ledger; absent where there is none. */
  readonly reach: LedgerReach | undefined;
}) {
  const setting = usePageSetting();
  const { analysis: names } = setting.words;
  const targets = useTargets(client);
  if (targets.length === 0) return null;
  const facts = planFacts(targets, factReader(analysis, reach));
  return (
    <DetailsPart title={names.plan}>
      <AnalysisState state={analysis.state} />
      {analysis.state !== "reading" && (
        <PlanTable rows={latestPlanFacts(facts, monthOf(setting.today), MOST_MONTHS)} setting={setting} />
      )}
    </DetailsPart>
  );
}

/** A target keeps the id of a client who was merged since. */
function useTargets({ id, mergedIds }: Client): readonly Target[] {
  const targets = useRecords("targets") ?? [];
  const ids = new Set<string>([id, ...(mergedIds ?? [])]);
  return targets.filter(
    ({ plan, scope }) => plan === "sales" && scope.kind === "client" && ids.has(scope.id),
  );
}

function PlanTable(props: { readonly rows: readonly PlanFact[]; readonly setting: PageSetting }) {
  const { rows, setting } = props;
  const { words, locale } = setting;
  const { analysis: names } = words;
  return (
    <PlainTable
      label={names.plan}
      columns={[
        { id: "month", head: names.month },
        { id: "plan", head: names.planned, isNumber: true },
        { id: "fact", head: names.fact, isNumber: true },
        { id: "reached", head: names.reached, isNumber: true },
      ]}
      rows={rows.map((row) => ({
        key: planKeyOf(row),
        cells: [
          printMonth(row.month, locale),
          printOf(row, row.plan, setting),
          row.fact === undefined ? words.dashboard.unknown : printOf(row, row.fact, setting),
          row.ratio === undefined ? "–" : printShare(row.ratio, locale),
        ],
      }))}
    />
  );
}

/** A month within the ledger without a line of the client is known to be 0; one beyond it is unknown. */
function factReader(analysis: Analysed<ClientAnalysis>, reach: LedgerReach | undefined): FactOf {
  if (analysis.state === "ready") return soldReader(analysis.found);
  if (analysis.state !== "nothing" || reach === undefined) return () => undefined;
  const [first, last] = [monthOf(reach.from), monthOf(reach.until)];
  return (month, { kind }) => (kind !== "clients" && first <= month && month <= last ? 0 : undefined);
}

function soldReader({ months, totals }: ClientAnalysis): FactOf {
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
