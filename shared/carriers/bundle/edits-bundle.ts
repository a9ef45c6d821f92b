import type { Outbox } from "../../model/pending-edit.ts";
import type { BundleEntry } from "./bundle.ts";
import { BUNDLE_FORMAT, BUNDLE_KIND, type BundleHeader, NO_COUNTS } from "./bundle-header.ts";

/** The edits of a workbook as a data file on its way back to Dosar. */
export function editsBundle(
  outbox: Outbox,
  about: Pick<BundleHeader, "id" | "madeAt" | "author">,
): { readonly header: BundleHeader; readonly entries: readonly BundleEntry[] } {
  const entries = outbox.edits.map((edit): BundleEntry => {
    const { stamp } = edit;
    if (edit.kind === "note") return { kind: "record", entry: { table: "notes", record: edit.note, stamp } };
    const { clientId: id, field, value, before } = edit;
    const given = value === null || value === undefined ? {} : { value };
    return { kind: "edit", entry: { table: "clients", id, field, ...given, before, stamp } };
  });
  const notes = outbox.edits.filter(({ kind }) => kind === "note").length;
  const header: BundleHeader = {
    dosar: BUNDLE_KIND,
    format: BUNDLE_FORMAT,
    purpose: "edits",
    deviceId: outbox.deviceId,
    revision: 0,
    scope: {
      clients: "chosen",
      clientNames: [...new Set(outbox.edits.map(({ clientName }) => clientName))].slice(0, 5),
      segmentNames: [],
      hasPrices: false,
      hasNotes: notes > 0,
      hasContacts: false,
    },
    counts: { ...NO_COUNTS, notes, edits: entries.length - notes },
    ledgerSources: [],
    ...about,
  };
  return { header, entries };
}
