import { Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { NotesPart } from "../details/notes-part.tsx";
import { findOpen } from "../list/find-open.ts";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { contactFields } from "./contact-fields.tsx";
import type { ContactItem } from "./contact-item.ts";

export interface ContactDetailsProps extends Pick<ViewProps, "store" | "host"> {
  readonly id: string;
  readonly items: readonly ContactItem[];
  readonly edits: EditSource<"contacts">;
  readonly onClose: () => void;
}

export function ContactDetails({ store, host, id, items, edits, onClose }: ContactDetailsProps) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const fields = useMemo(
    () => contactFields(setting, edits).filter((field) => field.id !== "client"),
    [setting, edits],
  );
  const item = findOpen(items, id, ({ contact }) => contact.mergedIds);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { contact, clientName } = item;
  return (
    <DetailsPanel
      id={contact.id}
      title={contact.name}
      lead={clientName && <Link href={hashOf("clients", contact.clientId)}>{clientName}</Link>}
      onClose={onClose}
    >
      <DetailsPart title={lists.facts}>
        <FieldList key={contact.id} item={item} fields={fields} />
      </DetailsPart>
      <NotesPart
        store={store}
        host={host}
        about={{ kind: "contact", id: contact.id }}
        mergedIds={contact.mergedIds}
      />
    </DetailsPanel>
  );
}
