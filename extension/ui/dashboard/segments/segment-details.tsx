import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { SaveWorkbookButton } from "../exports/save-workbook-button.tsx";
import { findOpen } from "../list/find-open.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { SegmentChoices } from "./segment-choices.ts";
import { segmentNameField } from "./segment-columns.ts";
import type { SegmentItem } from "./segment-item.ts";
import { SegmentPreview } from "./segment-preview.tsx";

export interface SegmentDetailsProps extends SegmentChoices {
  readonly id: string;
  readonly items: readonly SegmentItem[];
  readonly store: Store;
  readonly edits: EditSource<"segments">;
  readonly onEdit: (segment: Segment) => void;
  readonly onClose: () => void;
}

/** A segment's page: its rule, and whom and what it chooses now. */
export function SegmentDetails(props: SegmentDetailsProps) {
  const { id, items, store, segments, clients, products, edits, onEdit, onClose } = props;
  const setting = usePageSetting();
  const { segments: texts, lists } = setting.words;
  const fields = useMemo(
    () => [
      segmentNameField(setting, edits),
      { id: "rule", label: texts.rule, textOf: ({ rule }: SegmentItem) => rule },
    ],
    [setting, edits, texts],
  );
  const item = findOpen(items, id);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { segment } = item;
  return (
    <DetailsPanel
      id={segment.id}
      title={segment.name}
      lead={item.isArchived ? lists.fields.archivedAt : undefined}
      onClose={onClose}
    >
      <DetailsPart
        title={lists.facts}
        action={
          <>
            <SaveWorkbookButton
              subject={{ kind: "segment-forecast", segmentId: segment.id }}
              about={segment.name}
            />
            <Button icon={<EditRegular />} onClick={() => onEdit(segment)}>
              {texts.editRule}
            </Button>
          </>
        }
      >
        <FieldList key={segment.id} item={item} fields={fields} />
      </DetailsPart>
      <DetailsPart title={texts.preview}>
        <SegmentPreview
          store={store}
          segment={segment}
          segments={segments}
          clients={clients}
          products={products}
        />
      </DetailsPart>
    </DetailsPanel>
  );
}
