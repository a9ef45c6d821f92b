import { useEffect, useState } from "react";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { IMPORT_LOCK } from "../../workers/import-lock.ts";
import { ClientsView } from "./clients/clients-view.tsx";
import { CompetitorsView } from "./competitors/competitors-view.tsx";
import { ContactsView } from "./contacts/contacts-view.tsx";
import { ImportsView } from "./imports/imports-view.tsx";
import { useRecords } from "./live/use-records.tsx";
import { LoadingView } from "./loading-view.tsx";
import { NotesView } from "./notes/notes-view.tsx";
import { OffersView } from "./offers/offers-view.tsx";
import { usePageSetting } from "./page-setting.tsx";
import { ProductsView } from "./products/products-view.tsx";
import { hashOf, type View } from "./route.ts";
import { segmentsByCountry } from "./segments/segment-draft.ts";
import { SegmentsView } from "./segments/segments-view.tsx";
import { useSegmentActions } from "./segments/use-segment-actions.ts";
import { SettingsView } from "./settings/settings-view.tsx";
import { StartView } from "./start/start-view.tsx";
import type { ViewProps } from "./view-props.ts";

/** The view that the address names, with what it needs. */
export function CurrentView({ view, ...props }: ViewProps & { readonly view: View }) {
  const { host, figures } = props;
  const clipShortcut = useClipShortcut(host.readClipShortcut);
  switch (view) {
    case "clients":
      return <ClientsView {...props} />;
    case "contacts":
      return <ContactsView {...props} />;
    case "segments":
      return <SegmentsPlace {...props} />;
    case "products":
      return <ProductsView {...props} />;
    case "competitors":
      return <CompetitorsView {...props} />;
    case "offers":
      return <OffersView {...props} />;
    case "notes":
      return <NotesView {...props} />;
    case "imports":
      return <ImportsPlace {...props} />;
    case "settings":
      return <SettingsView {...props} clipShortcut={clipShortcut} />;
    case "start":
      return (
        <StartView
          figures={figures.overview}
          isExcelConnected={figures.granted.length > 0}
          clipShortcut={clipShortcut}
          onGo={goTo}
        />
      );
  }
}

function SegmentsPlace({ host, store }: ViewProps) {
  const { dashboard } = usePageSetting().words;
  const segments = useRecords("segments");
  const clients = useRecords("clients");
  const actions = useSegmentActions(store);
  if (segments === undefined || clients === undefined) {
    return <LoadingView title={dashboard.segments.title} />;
  }
  return (
    <SegmentsView
      segments={segments.toSorted((a, b) => a.name.localeCompare(b.name))}
      clients={clients}
      onSave={actions.save}
      onRemove={actions.remove}
      makeSegment={() => ({ id: host.newId() as SegmentId, name: "", conditions: [] })}
    />
  );
}

function ImportsPlace({ host, store, settings }: ViewProps) {
  const { importWords } = usePageSetting().words;
  const imports = useRecords("imports");
  const segments = useRecords("segments");
  const clients = useRecords("clients");
  const actions = useSegmentActions(store);
  if (imports === undefined || segments === undefined || clients === undefined) {
    return <LoadingView title={importWords.title} />;
  }
  const newSegments = segmentsByCountry(clients, segments);
  return (
    <ImportsView
      imports={imports.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1))}
      defaultCurrency={settings.currency}
      newSegmentCount={newSegments.length}
      startWorker={host.startImportWorker}
      onUndo={(batch) => undo(store, batch)}
      onMakeSegments={() => actions.save(newSegments)}
      onShowClients={() => goTo("clients")}
    />
  );
}

function goTo(view: View): void {
  location.hash = hashOf(view);
}

async function undo(store: Store, { id }: ImportBatch): Promise<number> {
  const outcome = await navigator.locks.request(IMPORT_LOCK, () => undoImport({ store, batchId: id }));
  if (!outcome.ok) throw new Error(`Undo of an import failed: ${outcome.problem.code}`);
  return outcome.value.keptCount;
}

function useClipShortcut(read: () => Promise<string>): string {
  const [shortcut, setShortcut] = useState("");
  useEffect(() => {
    read().then(setShortcut, reportError);
  }, [read]);
  return shortcut;
}
