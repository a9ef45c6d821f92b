import { useEffect, useState } from "react";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { IMPORT_LOCK } from "../../workers/import-lock.ts";
import { ClientsView } from "./clients/clients-view.tsx";
import { DataFilesView } from "./data-files/data-files-view.tsx";
import type { UndoneImport } from "./imports/import-state.ts";
import { ImportsView } from "./imports/imports-view.tsx";
import { useImport } from "./imports/use-import.ts";
import { OffersView } from "./offers/offers-view.tsx";
import { hashOf, type View } from "./route.ts";
import { segmentsByCountry } from "./segments/segments-by-country.ts";
import { SegmentsView } from "./segments/segments-view.tsx";
import { useProducts } from "./segments/use-products.ts";
import { useSegmentActions } from "./segments/use-segment-actions.ts";
import { SettingsView } from "./settings/settings-view.tsx";
import { StartView } from "./start/start-view.tsx";
import { useBaseFigures } from "./start/use-base-figures.ts";
import type { ViewProps } from "./view-props.ts";

/** The view that the address names, with what it needs. */
export function CurrentView({ view, ...props }: ViewProps & { readonly view: View }) {
  const { host, store, settings, figures } = props;
  const segments = useSegmentActions(store);
  const course = useImport(host.startImportWorker, settings.currency);
  const clipShortcut = useClipShortcut(host.readClipShortcut);
  const newSegments = segmentsByCountry(figures.clients, figures.segments);
  switch (view) {
    case "clients":
      return <ClientsView {...figures} rows={figures.clientRows} onImport={() => goTo("imports")} />;
    case "segments":
      return <Segments {...props} />;
    case "offers":
      return <OffersView prices={figures.prices} />;
    case "imports":
      return (
        <ImportsView
          course={course}
          imports={figures.imports}
          newSegmentCount={newSegments.length}
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
      return <Start {...props} clipShortcut={clipShortcut} />;
  }
}

function Segments({ host, store, figures }: ViewProps) {
  return (
    <SegmentsView
      store={store}
      segments={figures.segments}
      clients={figures.clients}
      products={useProducts(store)}
      actions={useSegmentActions(store)}
      makeSegment={() => ({ id: host.newId() as SegmentId, name: "", conditions: [] })}
    />
  );
}

function Start({ store, settings, figures, clipShortcut }: ViewProps & { readonly clipShortcut: string }) {
  const base = useBaseFigures(store, settings, figures);
  return (
    <StartView
      figures={figures.overview}
      base={base}
      isExcelConnected={figures.granted.length > 0}
      clipShortcut={clipShortcut}
      onGo={goTo}
    />
  );
}

function goTo(view: View): void {
  location.hash = hashOf(view);
}

function undo(store: Store, { id }: ImportBatch): Promise<UndoneImport> {
  return navigator.locks.request(IMPORT_LOCK, () => undoImport({ store, batchId: id }));
}

function useClipShortcut(read: () => Promise<string>): string {
  const [shortcut, setShortcut] = useState("");
  useEffect(() => {
    read().then(setShortcut, reportError);
  }, [read]);
  return shortcut;
}
