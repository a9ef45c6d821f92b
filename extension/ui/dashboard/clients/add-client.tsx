import { createClient } from "../../../../shared/actions/create-record.ts";
import { ClientStatus } from "../../../../shared/model/client.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import type { FormField } from "../changes/form-field.tsx";
import { useAddedRecord } from "../changes/use-added-record.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";

export interface AddProps extends Pick<ViewProps, "store" | "host"> {
  /** What was looked for and not found. */
  readonly name: string;
  readonly onClose: () => void;
}

/** A client by hand, a prospect unless said otherwise; the rest is filled in on its page. */
export function AddClient({ store, host, name, onClose }: AddProps) {
  const { lists, dashboard } = usePageSetting().words;
  const { statuses } = dashboard.clients;
  const added = useAddedRecord(store, "clients");
  const fields: readonly FormField[] = [
    { id: "name", label: lists.fields.name, kind: "text", maxLength: 300, isNeeded: true },
    {
      id: "status",
      label: lists.fields.status,
      kind: "choice",
      choices: ClientStatus.options.map((value) => ({ value, label: statuses[value] })),
    },
    { id: "country", label: lists.fields.country, kind: "text", maxLength: 100 },
    { id: "city", label: lists.fields.city, kind: "text", maxLength: 100 },
    { id: "taxId", label: lists.fields.taxId, kind: "text", maxLength: 40 },
  ];
  return (
    <AddDialog
      title={lists.clients.add}
      fields={fields}
      firstValues={{ name, status: "prospect" }}
      onClose={onClose}
      onSave={async ({ name = "", status, country, city, taxId }) => {
        const known = ClientStatus.safeParse(status);
        const values = { name, status: known.data, country, city, taxId };
        return added(name, await createClient({ store, newId: host.newId, fields: values }));
      }}
    />
  );
}
