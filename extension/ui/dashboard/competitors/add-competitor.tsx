import { createCompetitor } from "../../../../shared/actions/create-record.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import { readTags } from "../changes/edit-of.ts";
import type { FormField } from "../changes/form-field.tsx";
import { useAddedRecord } from "../changes/use-added-record.ts";
import type { AddProps } from "../clients/add-client.tsx";
import { usePageSetting } from "../page-setting.tsx";

/** A competitor by hand: to keep notes about a firm of which no price was seen yet. */
export function AddCompetitor({ store, host, name, onClose }: AddProps) {
  const { lists } = usePageSetting().words;
  const added = useAddedRecord(store, "competitors");
  const fields: readonly FormField[] = [
    { id: "name", label: lists.fields.name, kind: "text", maxLength: 200, isNeeded: true },
    {
      id: "hosts",
      label: lists.competitors.site,
      kind: "text",
      maxLength: 253,
      hint: lists.competitors.siteHint,
    },
    { id: "country", label: lists.fields.country, kind: "text", maxLength: 100 },
  ];
  return (
    <AddDialog
      title={lists.competitors.add}
      fields={fields}
      firstValues={{ name }}
      onClose={onClose}
      onSave={async ({ name = "", hosts = "", country }) => {
        const values = { name, hosts: readTags(hosts), country };
        return added(name, await createCompetitor({ store, newId: host.newId, fields: values }));
      }}
    />
  );
}
