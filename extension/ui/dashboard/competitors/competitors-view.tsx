import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef } from "react";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { archiveFilters } from "../list/archive-filters.ts";
import { RecordList } from "../list/record-list.tsx";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import type { OfferItem } from "../offers/offer-item.ts";
import { useOfferItems } from "../offers/use-offer-items.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { AddCompetitor } from "./add-competitor.tsx";
import { CompetitorDetails } from "./competitor-details.tsx";
import { competitorColumns } from "./competitor-fields.tsx";
import {
  type CompetitorItem,
  candidateOfCompetitor,
  competitorEntryOf,
  competitorItemOf,
} from "./competitor-item.ts";

const entryOf = ({ competitor }: CompetitorItem) => competitorEntryOf(competitor);

/** The firms whose prices are watched. */
export function CompetitorsView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const competitors = useRecords("competitors");
  const items = useCompetitorItems(competitors);
  const edits = useRecordEdits(store, "competitors");
  const columns = useMemo(() => competitorColumns(setting, edits), [setting, edits]);
  const filters = useMemo(
    () =>
      archiveFilters<CompetitorItem>(lists.filters, [
        { id: "withOffers", label: lists.filters.withOffers, fits: ({ offers }) => offers.length > 0 },
      ]),
    [lists],
  );
  return (
    <RecordList
      store={store}
      table="competitors"
      title={lists.competitors.title}
      items={items}
      columns={columns}
      entryOf={entryOf}
      filters={filters}
      firstSort={{ columnId: "name", isDescending: false }}
      candidatesOf={() => (competitors ?? []).map(candidateOfCompetitor)}
      empty={{ title: lists.competitors.empty, text: lists.competitors.emptyText }}
      buttonsOf={(onAdd) => (
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          {lists.competitors.add}
        </Button>
      )}
      addForm={(name, onClose) => <AddCompetitor {...{ store, host, name, onClose }} />}
      details={(id, all, onClose) => (
        <CompetitorDetails {...{ store, host, id, items: all, edits, onClose }} />
      )}
    />
  );
}

const NO_OFFERS: readonly OfferItem[] = [];

function useCompetitorItems(
  competitors: readonly Competitor[] | undefined,
): readonly CompetitorItem[] | undefined {
  const offers = useOfferItems();
  const offersById = useOffersByCompetitor(offers ?? NO_OFFERS);
  const partsOf = useCallback(
    (competitor: Competitor) => [competitor, offersById.get(competitor.id)],
    [offersById],
  );
  const make = useCallback(
    (competitor: Competitor) => competitorItemOf(competitor, offersById.get(competitor.id) ?? NO_OFFERS),
    [offersById],
  );
  return useItems(offers && competitors, partsOf, make);
}

/** The list of a competitor of whom no offer changed stays the same object. */
function useOffersByCompetitor(offers: readonly OfferItem[]): ReadonlyMap<string, readonly OfferItem[]> {
  const kept = useRef<ReadonlyMap<string, readonly OfferItem[]>>(new Map());
  return useMemo(() => {
    const next = new Map<string, OfferItem[]>();
    for (const offer of offers) {
      const id = offer.competitor?.id ?? "";
      const own = next.get(id);
      if (own === undefined) next.set(id, [offer]);
      else own.push(offer);
    }
    const stable = new Map<string, readonly OfferItem[]>();
    for (const [id, own] of next) {
      const before = kept.current.get(id);
      const isSame = before?.length === own.length && own.every((one, index) => one === before[index]);
      stable.set(id, before && isSame ? before : own);
    }
    kept.current = stable;
    return stable;
  }, [offers]);
}
