import { useEffect, useState } from "react";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { Competitor } from "../../../shared/model/competitor.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import type { DependentsFate } from "../../../shared/store/undo-batch.ts";
import { findUndoDependents } from "../../../shared/store/undo-dependents.ts";
import { IMPORT_LOCK } from "../../workers/import-lock.ts";
import { ClientsView } from "./clients/clients-view.tsx";
import { CompetitorsView } from "./competitors/competitors-view.tsx";
import { ContactsView } from "./contacts/contacts-view.tsx";
import { DataFilesView } from "./data-files/data-files-view.tsx";
import { useMergeFile } from "./data-files/use-merge-file.ts";
import { useSaveFile } from "./data-files/use-save-file.ts";
import type { UndoneImport } from "./imports/import-state.ts";
import { ImportsView } from "./imports/imports-view.tsx";
import { useImport } from "./imports/use-import.ts";
import { useRecords } from "./live/use-records.tsx";
import { LoadingView } from "./loading-view.tsx";
import { ChangesView } from "./market/changes-view.tsx";
import { NotesView } from "./notes/notes-view.tsx";
import { OffersView } from "./offers/offers-view.tsx";
import { usePageSetting } from "./page-setting.tsx";
import { type PriceListCourse, usePriceList } from "./price-list/use-price-list.ts";
import { ProductsView } from "./products/products-view.tsx";
import { hashOf, type View } from "./route.ts";
import { segmentsByCountry } from "./segments/segments-by-country.ts";
import { SegmentsView } from "./segments/segments-view.tsx";
import { useMakeSegments } from "./segments/use-make-segments.ts";
import { SettingsView } from "./settings/settings-view.tsx";
import { StartView } from "./start/start-view.tsx";
import { useBaseFigures } from "./start/use-base-figures.ts";
import { useRecordId } from "./use-view.ts";
import type { ViewProps } from "./view-props.ts";

const NO_COMPETITORS: readonly Competitor[] = [];

/** The view that the address names, with what it needs. */
export function CurrentView({ view, ...props }: ViewProps & { readonly view: View }) {
  const { host, settings } = props;
  // Here, so that they go on while the person looks at another view.
  const competitors = useRecords("competitors") ?? NO_COMPETITORS;
  const course = useImport(host.startImportWorker, settings.currency, competitors);
  const priceList = usePriceList({
    store: props.store,
    startWorker: host.startPriceListWorker,
    usualCurrency: settings.currency,
    newId: host.newId,
    today: usePageSetting().today,
    competitors,
    askForSites: host.askForSites,
  });
  const saving = useSaveFile(props.store, host.startDataFileWorker);
  const merging = useMergeFile(props.store, host.startDataFileWorker);
  const clipShortcut = useClipShortcut(host.readClipShortcut);
  switch (view) {
    case "changes":
      return <ChangesView {...props} />;
    case "clients":
      return <ClientsView {...props} />;
    case "contacts":
      return <ContactsView {...props} />;
    case "segments":
      return <SegmentsView {...props} />;
    case "products":
      return <ProductsView {...props} />;
    case "competitors":
      return <CompetitorsView {...props} />;
    case "offers":
      return (
        <OffersView
          {...props}
          priceList={priceList}
          onTextFile={(file) => {
            goTo("imports");
            course.choose(file, "competitorPrices").catch(reportError);
          }}
        />
      );
    case "notes":
      return <NotesView {...props} />;
    case "imports":
      return <Imports {...props} course={course} priceList={priceList} />;
    case "data-files":
      return <DataFilesView {...props} saving={saving} merging={merging} />;
    case "settings":
      return <SettingsView {...props} clipShortcut={clipShortcut} />;
    case "start":
      return <Start {...props} clipShortcut={clipShortcut} />;
  }
}

function Imports({
  store,
  settings,
  course,
  priceList,
}: ViewProps & { readonly course: ReturnType<typeof useImport>; readonly priceList: PriceListCourse }) {
  const { importWords } = usePageSetting().words;
  const pdfUrl = useRecordId();
  const imports = useRecords("imports");
  const segments = useRecords("segments");
  const clients = useRecords("clients");
  const makeSegments = useMakeSegments(store);
  if (imports === undefined || segments === undefined || clients === undefined)
    return <LoadingView title={importWords.title} />;
  const newSegments = segmentsByCountry(clients, segments);
  return (
    <ImportsView
      course={course}
      priceList={priceList}
      usualCurrency={settings.currency}
      pdfUrl={pdfUrl}
      imports={imports.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1))}
      newSegmentCount={newSegments.length}
      onFindDependents={async ({ id }) => (await findUndoDependents(store, id)).items}
      onUndo={(batch, dependents) => undo(store, batch, dependents)}
      onMakeSegments={() => makeSegments(newSegments)}
      onShow={goTo}
      onShowOffers={() => goTo("offers")}
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

function undo(store: Store, { id }: ImportBatch, dependents: DependentsFate): Promise<UndoneImport> {
  return navigator.locks.request(IMPORT_LOCK, () => undoImport({ store, batchId: id, dependents }));
}

function useClipShortcut(read: () => Promise<string>): string {
  const [shortcut, setShortcut] = useState("");
  useEffect(() => {
    read().then(setShortcut, reportError);
  }, [read]);
  return shortcut;
}
