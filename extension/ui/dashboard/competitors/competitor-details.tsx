import { useMemo } from "react";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { NotesPart } from "../details/notes-part.tsx";
import { findOpen } from "../list/find-open.ts";
import { OfferTable } from "../offers/offer-table.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { competitorFields } from "./competitor-fields.tsx";
import type { CompetitorItem } from "./competitor-item.ts";

export interface CompetitorDetailsProps extends Pick<ViewProps, "store" | "host"> {
  readonly id: string;
  readonly items: readonly CompetitorItem[];
  readonly edits: EditSource<"competitors">;
  readonly onClose: () => void;
}

/** A competitor's page: its sites, what it sells at which price, and what was noted. */
export function CompetitorDetails({ store, host, id, items, edits, onClose }: CompetitorDetailsProps) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const fields = useMemo(() => competitorFields(setting, edits), [setting, edits]);
  const item = findOpen(items, id, ({ competitor }) => competitor.mergedIds);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { competitor, offers } = item;
  return (
    <DetailsPanel
      id={competitor.id}
      title={competitor.name}
      lead={[item.isArchived && lists.fields.archivedAt, competitor.hosts.join(", ")]
        .filter(Boolean)
        .join(" · ")}
      onClose={onClose}
    >
      <NotesPart
        store={store}
        host={host}
        about={{ kind: "competitor", id: competitor.id }}
        mergedIds={competitor.mergedIds}
      />
      <OfferTable title={lists.offers.title} none={lists.offers.none} offers={offers} />
      <DetailsPart title={lists.facts}>
        <FieldList key={competitor.id} item={item} fields={fields} />
      </DetailsPart>
    </DetailsPanel>
  );
}
