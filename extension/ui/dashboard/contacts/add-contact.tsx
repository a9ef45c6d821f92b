import { useMemo } from "react";
import { createContact } from "../../../../shared/actions/create-record.ts";
import type { Client } from "../../../../shared/model/client.ts";
import type { ClientId } from "../../../../shared/model/ids.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import type { FormField } from "../changes/form-field.tsx";
import { useAddedRecord } from "../changes/use-added-record.ts";
import { candidateOfClient } from "../clients/client-item.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";
import type { ViewProps } from "../view-props.ts";

export interface AddContactProps extends Pick<ViewProps, "store" | "host"> {
  readonly name: string;
  /** The client when it is known: from its own page. */
  readonly client?: Client;
  readonly onClose: () => void;
}

/** A person at a client. */
export function AddContact({ store, host, name, client, onClose }: AddContactProps) {
  const { lists } = usePageSetting().words;
  const clients = useRecords("clients");
  const added = useAddedRecord(store, "contacts");
  const tell = useSavedToast(store);
  const candidates = useMemo(
    () => (clients ?? []).filter(({ archivedAt }) => archivedAt === undefined).map(candidateOfClient),
    [clients],
  );
  const whose: FormField = {
    id: "clientId",
    label: lists.contacts.findClient,
    kind: "record",
    candidates,
    isNeeded: true,
    neededText: lists.problems.chooseClient,
  };
  const fields: readonly FormField[] = [
    { id: "name", label: lists.fields.personName, kind: "text", maxLength: 200, isNeeded: true },
    ...(client === undefined ? [whose] : []),
    { id: "role", label: lists.fields.role, kind: "text", maxLength: 200 },
    { id: "phone", label: lists.fields.phone, kind: "text", maxLength: 100 },
    { id: "email", label: lists.fields.email, kind: "text", maxLength: 200 },
  ];
  return (
    <AddDialog
      title={lists.contacts.add}
      fields={fields}
      firstValues={{ name, clientId: client?.id ?? "" }}
      onClose={onClose}
      onSave={async ({ name = "", clientId = "", role, phone, email }) => {
        const values = { name, clientId: clientId as ClientId, role, phone, email };
        const outcome = await createContact({ store, newId: host.newId, fields: values });
        if (client === undefined || !outcome.ok) return added(name, outcome);
        // From a client's page one stays there: the person is in sight already.
        tell(lists.done.added(name), outcome.value.revision);
        return undefined;
      }}
    />
  );
}
