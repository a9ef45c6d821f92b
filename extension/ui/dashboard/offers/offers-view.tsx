import { useMemo } from "react";
import type { Settings } from "../../../../shared/model/setting.ts";
import { thresholdsOf } from "../../../../shared/model/thresholds.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { archiveFilters } from "../list/archive-filters.ts";
import { ListPage } from "../list/list-page.tsx";
import type { ListChoice, ListFilter } from "../list/use-list.ts";
import { LoadingView } from "../loading-view.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ViewProps } from "../view-props.ts";
import { OfferDetails } from "./offer-details.tsx";
import { offerColumns } from "./offer-fields.tsx";
import { type OfferItem, offerEntryOf } from "./offer-item.ts";
import { ageInDays } from "./print-age.ts";
import { useOfferItems } from "./use-offer-items.ts";

const hrefOf = (id: string) => hashOf("offers", id === "" ? undefined : id);

/** What competitors' pages sell, with the latest price; each offer's page has its history. */
export function OffersView({ store, settings }: Pick<ViewProps, "store" | "settings">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const items = useOfferItems();
  const edits = useRecordEdits(store, "offers");
  const columns = useMemo(() => offerColumns(setting, edits), [setting, edits]);
  const filters = useMemo(() => filtersOf(setting, settings), [setting, settings]);
  const choice = useCompetitorChoice(items);
  const rows = useRowActions(store, "offers", () => []);
  const openId = useRecordId();
  if (items === undefined) return <LoadingView title={lists.offers.title} />;
  return (
    <>
      <ListPage
        name="offers"
        table="offers"
        title={lists.offers.title}
        lead={lists.offers.lead}
        items={items}
        columns={columns}
        entryOf={offerEntryOf}
        filters={filters}
        choice={choice}
        firstSort={{ columnId: "seen", isDescending: true }}
        empty={<EmptyView title={lists.offers.empty} text={lists.offers.emptyText} />}
        noResultHint={lists.offers.onlyClipped}
        actionsOf={rows.actionsOf}
        hrefOf={hrefOf}
        openId={openId}
        details={(id, onClose) => <OfferDetails {...{ id, items, edits, onClose }} />}
      />
      {rows.dialogs}
    </>
  );
}

function filtersOf(setting: PageSetting, settings: Settings): readonly ListFilter<OfferItem>[] {
  const { filters } = setting.words.lists;
  const { staleObservationDays: staleDays } = thresholdsOf(settings);
  return archiveFilters<OfferItem>(filters, [
    {
      id: "old",
      label: filters.old,
      fits: ({ latest }) => latest !== undefined && ageInDays(latest.observedAt, setting) > staleDays,
    },
    { id: "matched", label: filters.matched, fits: ({ product }) => product !== undefined },
    { id: "unmatched", label: filters.unmatched, fits: ({ product }) => product === undefined },
  ]);
}

function useCompetitorChoice(items: readonly OfferItem[] | undefined): ListChoice<OfferItem> {
  const { allOf } = usePageSetting().words.lists;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { competitor } of items ?? []) if (competitor) names.set(competitor.id, competitor.name);
    const options = [...names]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label));
    return {
      label: allOf.competitors,
      options: [{ value: "", label: allOf.competitors }, ...options],
      fits: ({ competitor }, value) => competitor?.id === value,
    };
  }, [items, allOf]);
}
