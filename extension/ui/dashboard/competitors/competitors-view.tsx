import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { archiveFilters } from "../list/archive-filters.ts";
import { ListPage } from "../list/list-page.tsx";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { LoadingView } from "../loading-view.tsx";
import type { OfferItem } from "../offers/offer-item.ts";
import { useOfferItems } from "../offers/use-offer-items.ts";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
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
const hrefOf = (id: string) => hashOf("competitors", id === "" ? undefined : id);

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
  const rows = useRowActions(store, "competitors", () => (competitors ?? []).map(candidateOfCompetitor));
  const [addedName, setAddedName] = useState<string>();
  const openId = useRecordId();
  if (items === undefined) return <LoadingView title={lists.competitors.title} />;
  const addButton = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setAddedName("")}>
      {lists.competitors.add}
    </Button>
  );
  return (
    <>
      <ListPage
        name="competitors"
        table="competitors"
        title={lists.competitors.title}
        actions={items.length > 0 && addButton}
        items={items}
        columns={columns}
        entryOf={entryOf}
        filters={filters}
        firstSort={{ columnId: "name", isDescending: false }}
        empty={
          <EmptyView title={lists.competitors.empty} text={lists.competitors.emptyText}>
            {addButton}
          </EmptyView>
        }
        onAddNamed={setAddedName}
        actionsOf={rows.actionsOf}
        hrefOf={hrefOf}
        openId={openId}
        details={(id, onClose) => <CompetitorDetails {...{ store, host, id, items, edits, onClose }} />}
      />
      {rows.dialogs}
      {addedName !== undefined && (
        <AddCompetitor store={store} host={host} name={addedName} onClose={() => setAddedName(undefined)} />
      )}
    </>
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
