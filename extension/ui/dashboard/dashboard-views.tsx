import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Toaster,
} from "@fluentui/react-components";
import { AnalysisProvider } from "./analysis/analysis-provider.tsx";
import { CurrentView } from "./current-view.tsx";
import { DashboardFrame } from "./dashboard-frame.tsx";
import { ExportProvider } from "./exports/export-course.tsx";
import { FindKeyProvider } from "./find-key.tsx";
import { ListPlacesProvider } from "./list/list-places.tsx";
import { LiveRecordsProvider } from "./live/use-records.tsx";
import { usePageSetting } from "./page-setting.tsx";
import { useBadge } from "./use-badge.ts";
import { useFigures } from "./use-figures.ts";
import { TOASTER, useUndoKey } from "./use-saved-toast.tsx";
import { useView } from "./use-view.ts";
import type { ViewProps } from "./view-props.ts";

/** Reads the figures and shows the view that the address names. */
export function DashboardViews(props: Omit<ViewProps, "figures">) {
  const { dashboard } = usePageSetting().words;
  const view = useView();
  const { current, readAgain } = useFigures(props.store);
  useUndoKey(props.store);
  useBadge(props.host.showUnseenCount, current);
  const figures = current.state === "ready" ? current.figures : undefined;
  return (
    <DashboardFrame
      view={view}
      isExcelConnected={(figures?.granted.length ?? 0) > 0}
      isExcelAsking={(figures?.asking.length ?? 0) > 0}
      unseenCount={figures?.unseenCount ?? 0}
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
      {figures && (
        <LiveRecordsProvider store={props.store}>
          <FindKeyProvider>
            <ListPlacesProvider>
              <ExportProvider startWorker={props.host.startExportWorker}>
                <AnalysisProvider startWorker={props.host.startAnalysisWorker}>
                  <CurrentView {...props} view={view} figures={figures} />
                </AnalysisProvider>
              </ExportProvider>
            </ListPlacesProvider>
          </FindKeyProvider>
        </LiveRecordsProvider>
      )}
      <Toaster toasterId={TOASTER} position="bottom-end" />
    </DashboardFrame>
  );
}
