import { useEffect, useState } from "react";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { IMPORT_LOCK } from "../../workers/import-lock.ts";
import { ClientsView } from "./clients/clients-view.tsx";
import { DataFilesView } from "./data-files/data-files-view.tsx";
import { ImportsView } from "./imports/imports-view.tsx";
import { OffersView } from "./offers/offers-view.tsx";
import { hashOf, type View } from "./route.ts";
import { segmentsByCountry } from "./segments/segment-draft.ts";
import { SegmentsView } from "./segments/segments-view.tsx";
import { useSegmentActions } from "./segments/use-segment-actions.ts";
import { SettingsView } from "./settings/settings-view.tsx";
import { StartView } from "./start/start-view.tsx";
import type { ViewProps } from "./view-props.ts";

/** The view that the address names, with what it needs. */
export function CurrentView({ view, ...props }: ViewProps & { readonly view: View }) {
  const { host, store, settings, figures } = props;
  const segments = useSegmentActions(store);
  const clipShortcut = useClipShortcut(host.readClipShortcut);
  const newSegments = segmentsByCountry(figures.clients, figures.segments);
  switch (view) {
    case "clients":
      return <ClientsView {...figures} rows={figures.clientRows} onImport={() => goTo("imports")} />;
    case "segments":
      return (
        <SegmentsView
          segments={figures.segments}
          clients={figures.clients}
          onSave={segments.save}
          onRemove={segments.remove}
          makeSegment={() => ({ id: host.newId() as SegmentId, name: "", conditions: [] })}
        />
      );
    case "offers":
      return <OffersView prices={figures.prices} />;
    case "imports":
      return (
        <ImportsView
          imports={figures.imports}
          defaultCurrency={settings.currency}
          newSegmentCount={newSegments.length}
          startWorker={host.startImportWorker}
          onUndo={(batch) => undo(store, batch)}
          onMakeSegments={() => segments.save(newSegments)}
          onShowClients={() => goTo("clients")}
        />
      );
    case "data-files":
      return <DataFilesView {...props} />;
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
