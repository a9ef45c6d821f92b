import type { Day } from "../model/day.ts";
import type { SourceId } from "../model/ids.ts";
import type { CurrencyCode } from "../model/money.ts";
import { lastDayOf, monthOf } from "../model/month.ts";
import type { DaySpan } from "./axis.ts";
import { newestListBySource, type Settlements } from "./open-items.ts";
import { settlementMovements } from "./settlement-movements.ts";

/** How much of a span is known. "closing": what is owed at its end alone; a list of open items names no paid invoice and no payment. */
export type Coverage = "all" | "closing" | "none";

/** What one source tells of. */
interface SourceReach {
  /** The day of its newest list of open items. */
  readonly listedOn?: Day | undefined;
  /** From the first to the last document or payment that no list tells of. */
  readonly told?: DaySpan | undefined;
}

/** Of the settlements in one currency: a span is known as far as each source with a share in them knows it. */
export function settlementCoverage(
  settlements: Settlements,
  currency: CurrencyCode,
): (span: DaySpan) => Coverage {
  const own = settlementMovements(settlements).filter((movement) => movement.currency === currency);
  const sources = [...new Set(own.map(({ source }) => source))];
  const listedOn = newestListBySource(settlements.receivables);
  const reaches = sources.map((source) => ({
    listedOn: listedOn.get(source),
    told: toldBy(settlements, source),
  }));
  return (span) => leastOf(reaches.map((reach) => coverageBy(reach, span)));
}

/** A statement is of whole months: that of its last movement is known to its end, the next one is not. */
function toldBy({ receivables, payments }: Settlements, source: SourceId): DaySpan | undefined {
  const days = [
    ...receivables.flatMap((one) =>
      one.source === source && one.open === undefined ? (one.issuedOn ?? []) : [],
    ),
    ...payments.flatMap((one) => (one.source === source ? one.paidOn : [])),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { from: first, to: lastDayOf(monthOf(last)) };
}

/** Before the newest list of a source nobody knows what was paid since: such documents are no longer on it. */
function coverageBy({ listedOn, told }: SourceReach, { from, to }: DaySpan): Coverage {
  if (listedOn !== undefined && to < listedOn) return "none";
  if (told !== undefined && told.from <= to && to <= told.to) return "all";
  return listedOn !== undefined && from <= listedOn ? "closing" : "none";
}

function leastOf(coverages: readonly Coverage[]): Coverage {
  if (coverages.includes("none")) return "none";
  return coverages.includes("closing") ? "closing" : "all";
}
