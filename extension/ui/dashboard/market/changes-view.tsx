import { Button } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { MarketChangeKind } from "../../../../shared/analysis/market-change.ts";
import { useNamesOf, useRecordEdits } from "../changes/use-record-changes.ts";
import { EmptyView } from "../empty-view.tsx";
import { ListPage } from "../list/list-page.tsx";
import type { ListFilter } from "../list/use-list.ts";
import { LoadingView } from "../loading-view.tsx";
import { OfferDetails } from "../offers/offer-details.tsx";
import { offerEntryOf } from "../offers/offer-item.ts";
import { useOfferItems } from "../offers/use-offer-items.ts";
import { useWatchWrites } from "../offers/use-watch-writes.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ViewProps } from "../view-props.ts";
import { changeColumns } from "./change-columns.tsx";
import { type ChangeItem, changeItems } from "./change-item.ts";
import { useProductNets } from "./use-product-nets.ts";

const hrefOf = (id: string) => hashOf("changes", id === "" ? undefined : id);

/** What watched offers cost now and before, what nobody has seen yet first. */
export function ChangesView({ host, store }: Pick<ViewProps, "host" | "store">) {
  const setting = usePageSetting();
  const { changes } = setting.words.watch;
  const offers = useOfferItems();
  const nets = useProductNets(store);
  const items = useMemo(() => offers && changeItems(offers, nets), [offers, nets]);
  const edits = useRecordEdits(store, "offers");
  const columns = useMemo(() => changeColumns(setting, nets.currencies), [setting, nets]);
  const filters = useMemo(() => filtersOf(setting), [setting]);
  const { markSeen } = useWatchWrites(store, host);
  const namesOf = useNamesOf();
  const openId = useRecordId();
  if (items === undefined || offers === undefined) return <LoadingView title={changes.title} />;
  const unseen = items.filter(isUnseen);
  return (
    <ListPage
      name="changes"
      table="offers"
      title={changes.title}
      lead={changes.lead}
      actions={
        unseen.length > 0 && (
          <Button icon={<EyeRegular />} onClick={() => markSeen(unseen, namesOf("offers", unseen))}>
            {changes.markAll}
          </Button>
        )
      }
      items={items}
      columns={columns}
      entryOf={offerEntryOf}
      filters={filters}
      firstSort={{ columnId: "stake", isDescending: true }}
      empty={
        <EmptyView title={changes.empty} text={changes.emptyText}>
          <Button as="a" href={hashOf("offers")}>
            {changes.showOffers}
          </Button>
        </EmptyView>
      }
      actionsOf={(chosen, onDone) => {
        const news = chosen.filter(isUnseen);
        if (news.length === 0) return {};
        return {
          onSeen: () => {
            markSeen(news, namesOf("offers", news));
            onDone();
          },
        };
      }}
      hrefOf={hrefOf}
      openId={openId}
      details={(id, onClose) => <OfferDetails {...{ store, host, id, items: offers, edits, onClose }} />}
    />
  );
}

function isUnseen({ watch }: ChangeItem): boolean {
  return watch.unseenSince !== undefined;
}

function filtersOf({ words }: PageSetting): readonly ListFilter<ChangeItem>[] {
  const { filters } = words.watch;
  const ofKind =
    (...kinds: readonly MarketChangeKind[]) =>
    ({ change }: ChangeItem) =>
      kinds.includes(change.kind);
  return [
    { id: "all", label: filters.all, fits: () => true },
    { id: "unseen", label: filters.unseen, fits: isUnseen },
    { id: "down", label: filters.down, fits: ofKind("down") },
    { id: "up", label: filters.up, fits: ofKind("up") },
    { id: "stock", label: filters.stock, fits: ofKind("stock") },
    { id: "check", label: filters.check, fits: ofKind("check", "unknown", "currency") },
  ];
}
