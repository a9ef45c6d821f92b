import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { needsVisit } from "../../../../shared/analysis/market-change.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import { thresholdsOf } from "../../../../shared/model/thresholds.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { SaveWorkbookButton } from "../exports/save-workbook-button.tsx";
import { archiveFilters } from "../list/archive-filters.ts";
import { RecordList } from "../list/record-list.tsx";
import type { ListChoice, ListFilter } from "../list/use-list.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { AddPriceList } from "../price-list/add-price-list.tsx";
import { isTextFile } from "../price-list/is-pdf.ts";
import { PriceListDrop } from "../price-list/price-list-drop.tsx";
import { PriceListPart } from "../price-list/price-list-part.tsx";
import { isPriceListOpen } from "../price-list/price-list-state.ts";
import type { PriceListCourse } from "../price-list/use-price-list.ts";
import { ViewHeading } from "../view-heading.tsx";
import type { ViewProps } from "../view-props.ts";
import { AlikeBar } from "./alike-bar.tsx";
import { OfferDetails } from "./offer-details.tsx";
import { offerColumns } from "./offer-fields.tsx";
import { type OfferItem, offerEntryOf } from "./offer-item.ts";
import { ageInDays } from "./print-age.ts";
import { useOfferItems } from "./use-offer-items.ts";
import { useWatchWrites } from "./use-watch-writes.ts";
import { VisitBar } from "./visit-bar.tsx";
import { isRunning } from "./watch-part.tsx";

const NO_ITEMS: readonly OfferItem[] = [];

export interface OffersViewProps extends Pick<ViewProps, "host" | "store" | "settings"> {
  readonly priceList: PriceListCourse;
  /** A list that is no PDF: its columns are looked at among the imports. */
  readonly onTextFile: (file: File) => void;
}

/** What competitors' pages and price lists sell, with the latest price; each offer's page has its history. */
export function OffersView({ host, store, settings, priceList, onTextFile }: OffersViewProps) {
  const setting = usePageSetting();
  const { lists, watch } = setting.words;
  const items = useOfferItems();
  const edits = useRecordEdits(store, "offers");
  const columns = useMemo(() => offerColumns(setting, edits), [setting, edits]);
  const filters = useMemo(() => filtersOf(setting, settings), [setting, settings]);
  const choice = useCompetitorChoice(items);
  const { checkNow, isChecking } = useWatchWrites(store, host);
  const choosePriceList = (file: File) => {
    if (isTextFile(file)) onTextFile(file);
    else priceList.choose({ file, name: file.name }).catch(reportError);
  };
  const candidates = () => candidatesOf(items ?? NO_ITEMS);
  const part = <PriceListPart course={priceList} usualCurrency={settings.currency} />;
  if (isPriceListOpen(priceList.state))
    return (
      <>
        <ViewHeading title={lists.offers.title} lead={lists.offers.lead} />
        {part}
      </>
    );
  const watched = (items ?? NO_ITEMS).filter((item) => isRunning(item.watch) && !item.isArchived);
  const toVisit = watched.filter((item) => item.watch !== undefined && needsVisit(item.watch));
  return (
    <PriceListDrop onDrop={choosePriceList}>
      <RecordList
        store={store}
        table="offers"
        title={lists.offers.title}
        lead={lists.offers.lead}
        actions={
          <>
            <AddPriceList onChoose={choosePriceList} />
            {items?.some(({ latest }) => latest !== undefined) && (
              <SaveWorkbookButton subject={{ kind: "prices" }} about={lists.offers.title} />
            )}
            {watched.length > 0 && (
              <Button
                icon={<ArrowSyncRegular />}
                disabledFocusable={isChecking}
                onClick={() => checkNow(watched)}
              >
                {isChecking ? watch.checking : watch.checkAll}
              </Button>
            )}
          </>
        }
        notice={
          <>
            {part}
            <VisitBar items={toVisit} />
            <AlikeBar store={store} items={items ?? NO_ITEMS} candidatesOf={candidates} />
          </>
        }
        items={items}
        columns={columns}
        entryOf={offerEntryOf}
        filters={filters}
        choice={choice}
        firstSort={{ columnId: "seen", isDescending: true }}
        candidatesOf={candidates}
        empty={{ title: lists.offers.empty, text: lists.offers.emptyText }}
        noResultHint={lists.offers.onlyClipped}
        details={(id, all, onClose) => <OfferDetails {...{ store, host, id, items: all, edits, onClose }} />}
      />
    </PriceListDrop>
  );
}

function filtersOf(setting: PageSetting, settings: Settings): readonly ListFilter<OfferItem>[] {
  const { filters } = setting.words.lists;
  const { filters: watchFilters } = setting.words.watch;
  const { staleObservationDays: staleDays } = thresholdsOf(settings);
  return archiveFilters<OfferItem>(filters, [
    {
      id: "old",
      label: filters.old,
      fits: ({ latest }) => latest !== undefined && ageInDays(latest.observedAt, setting) > staleDays,
    },
    { id: "watched", label: watchFilters.watched, fits: ({ watch }) => isRunning(watch) },
    { id: "visit", label: watchFilters.visit, fits: ({ watch }) => watch !== undefined && needsVisit(watch) },
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

/** With which offers another one can be merged, each told apart by its competitor. */
function candidatesOf(items: readonly OfferItem[]): readonly Candidate[] {
  return items.map((item) => ({
    id: item.id,
    name: item.name,
    hint: item.competitor?.name ?? item.offer.url,
    entry: offerEntryOf(item),
  }));
}
