import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { Segment } from "../../../shared/model/segment.ts";
import type { Settings } from "../../../shared/model/setting.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../shared/store/tables.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { printCount } from "../../../shared/words/print.ts";
import { IMPORT_LOCK } from "../../workers/import-lock.ts";
import { ClientsView } from "./clients/clients-view.tsx";
import { DashboardFrame } from "./dashboard-frame.tsx";
import type { DashboardHost } from "./dashboard-host.ts";
import type { UndoneImport } from "./imports/import-state.ts";
import { ImportsView } from "./imports/imports-view.tsx";
import { useImport } from "./imports/use-import.ts";
import { OffersView } from "./offers/offers-view.tsx";
import { usePageSetting } from "./page-setting.tsx";
import type { DashboardFigures } from "./read-figures.ts";
import { hashOf, type View } from "./route.ts";
import { segmentsByCountry } from "./segments/segment-draft.ts";
import { SegmentsView } from "./segments/segments-view.tsx";
import { SettingsView } from "./settings/settings-view.tsx";
import { StartView } from "./start/start-view.tsx";
import { useFigures } from "./use-figures.ts";
import { useView } from "./use-view.ts";

interface DashboardViewsProps {
  readonly host: DashboardHost;
  readonly store: Store;
  readonly settings: Settings;
}

const TOASTER = "saved";

export function DashboardViews(props: DashboardViewsProps) {
  const { dashboard } = usePageSetting().words;
  const view = useView();
  const { current, readAgain } = useFigures(props.store);
  const figures = current.state === "ready" ? current.figures : undefined;
  return (
    <DashboardFrame
      view={view}
      isExcelConnected={(figures?.granted.length ?? 0) > 0}
      isExcelAsking={(figures?.asking.length ?? 0) > 0}
      dataLabel={figures?.dataLabel}
    >
      {current.state === "loading" && <Spinner delay={200} label={dashboard.loading} />}
      {current.state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{dashboard.failed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={readAgain}>{dashboard.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {figures && <CurrentView {...props} view={view} figures={figures} />}
      <Toaster toasterId={TOASTER} position="bottom-end" />
    </DashboardFrame>
  );
}

function CurrentView(
  props: DashboardViewsProps & { readonly view: View; readonly figures: DashboardFigures },
) {
  const { host, store, settings, view, figures } = props;
  const segments = useSegmentActions(store);
  const course = useImport(host.startImportWorker, settings.currency);
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
          course={course}
          imports={figures.imports}
          newSegmentCount={newSegments.length}
          onUndo={(batch) => undo(store, batch)}
          onMakeSegments={() => segments.save(newSegments)}
          onShowClients={() => goTo("clients")}
        />
      );
    case "settings":
      return <SettingsView {...props} clipShortcut={clipShortcut} />;
    default:
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

function undo(store: Store, { id }: ImportBatch): Promise<UndoneImport> {
  return navigator.locks.request(IMPORT_LOCK, () => undoImport({ store, batchId: id }));
}

/** Saves and removes segments; each can be taken back from the message that tells of it. */
function useSegmentActions(store: Store) {
  const { words, locale } = usePageSetting();
  const { dashboard, importWords } = words;
  const { dispatchToast } = useToastController(TOASTER);
  const write = async (writes: readonly RecordWrite[], message: string) => {
    const revision = await saveRecords(store, writes);
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            <ToastTrigger>
              <Button size="small" onClick={() => undoWrite(store, revision)}>
                {dashboard.undo}
              </Button>
            </ToastTrigger>
          }
        >
          {message}
        </ToastTitle>
      </Toast>,
      { intent: "success", timeout: 6000 },
    );
  };
  return {
    save: (segments: readonly Segment[]) =>
      void write(
        segments.map((record) => ({ table: "segments", record })),
        segments.length === 1
          ? dashboard.segments.saved(segments[0]?.name ?? "")
          : importWords.segmentsMade(printCount(segments.length, locale)),
      ).catch(reportError),
    remove: ({ id, name }: Segment) =>
      void write([{ table: "segments", id, removed: true }], dashboard.segments.removed(name)).catch(
        reportError,
      ),
  };
}

function useClipShortcut(read: () => Promise<string>): string {
  const [shortcut, setShortcut] = useState("");
  useEffect(() => {
    read().then(setShortcut, reportError);
  }, [read]);
  return shortcut;
}
