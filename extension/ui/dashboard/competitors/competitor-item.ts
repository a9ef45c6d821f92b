import type { Competitor } from "../../../../shared/model/competitor.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import type { ListItem } from "../list/list-column.ts";
import type { OfferItem } from "../offers/offer-item.ts";

/** One line of the list of competitors. */
export interface CompetitorItem extends ListItem {
  readonly competitor: Competitor;
  readonly offers: readonly OfferItem[];
  /** When a price of theirs was last seen. */
  readonly lastSeenAt: string | undefined;
}

export function competitorItemOf(competitor: Competitor, offers: readonly OfferItem[]): CompetitorItem {
  const { id, name, archivedAt } = competitor;
  const seen = offers.flatMap(({ latest }) => latest?.observedAt ?? []);
  return {
    id,
    name,
    isArchived: archivedAt !== undefined,
    competitor,
    offers,
    lastSeenAt: seen.reduce<string | undefined>(
      (last, at) => (last === undefined || at > last ? at : last),
      undefined,
    ),
  };
}

export function competitorEntryOf({ id, name, hosts, country }: Competitor): SearchEntry<string> {
  return { id, names: [name], texts: [...hosts, ...(country === undefined ? [] : [country])] };
}

export function candidateOfCompetitor(competitor: Competitor): Candidate {
  const { id, name, hosts } = competitor;
  return { id, name, hint: hosts[0], entry: competitorEntryOf(competitor) };
}
