import { makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { ConnectionState } from "../bridge/connection-state.ts";
import type { PaneConnection } from "../bridge/create-connection.ts";
import type { SheetJobs, SheetOrder } from "../sheets/sheet-jobs.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import { ConnectionBar } from "./connection-bar.tsx";
import { JobResult } from "./job-result.tsx";
import { PaneMessage } from "./pane-message.tsx";
import { PaneSettingProvider, usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";
import { ProgressView } from "./progress-view.tsx";
import { ReadyForm } from "./ready-form.tsx";
import type { RibbonCommands } from "./ribbon-commands.ts";
import { usePaneData } from "./use-pane-data.ts";
import { useSheetChoice } from "./use-sheet-choice.ts";
import { WorkbookCard } from "./workbook-card.tsx";

export interface ConnectedViewProps {
  readonly connection: PaneConnection;
  readonly connected: Extract<ConnectionState, { kind: "connected" }>;
  readonly workbook: WorkbookAccess;
  readonly workbookName: string | undefined;
  readonly jobs: SheetJobs;
  readonly commands: RibbonCommands;
  readonly onHelp: () => void;
}

/** What the pane shows while it is connected: what can be made, how far a job is, and what came of it. */
export function ConnectedView(props: ConnectedViewProps) {
  const { connection, connected, workbook, workbookName, jobs, commands, onHelp } = props;
  const setting = usePaneSetting();
  const { words } = setting;
  const styles = useStyles();
  const job = useSyncExternalStore(jobs.subscribe, jobs.state);
  const { data, problem, reload } = usePaneData(connected, workbook, connection.learnFrom);
  const chosen = useSheetChoice(data?.activeSheet);
  const run = (orders: readonly SheetOrder[]) => void jobs.run(orders, connected);
  const bar = (
    <ConnectionBar
      state="connected"
      labels={data?.summary.ledger?.labels ?? []}
      place={data && placeOf(data.summary.dosar, workbookName)}
      onHelp={onHelp}
      onDisconnect={connection.disconnect}
    />
  );

  const isRunning = job.kind === "running";
  useEffect(() => {
    if (isRunning) return;
    if (job.kind === "failed") connection.learnFrom(job.problem);
    if (job.kind !== "idle") reload();
  }, [isRunning, job, connection, reload]);

  const formatLocale = data?.summary.formatLocale;
  const ownSetting = useMemo(
    () => (formatLocale === undefined ? setting : { ...setting, locale: formatLocale }),
    [setting, formatLocale],
  );

  if (isRunning) {
    return (
      <PaneSettingProvider setting={ownSetting}>
        {bar}
        <ProgressView job={job} onCancel={jobs.cancel} />
      </PaneSettingProvider>
    );
  }
  if (data === undefined) {
    return (
      <>
        {bar}
        {problem === undefined ? (
          <Spinner className={styles.loading} label={words.loading} />
        ) : (
          <PaneMessage
            title={words.problems.title}
            texts={[problemText(problem, words)]}
            action={{ label: words.tryAgain, icon: <ArrowClockwise20Regular />, onClick: reload }}
          />
        )}
      </>
    );
  }
  return (
    <PaneSettingProvider setting={ownSetting}>
      {bar}
      <JobResult
        job={job}
        isKept={connected.isKept}
        onRetry={run}
        onUndo={() => void jobs.undo()}
        onDismiss={jobs.dismiss}
      />
      <ReadyForm data={data} chosen={chosen} commands={commands} onMake={(order) => run([order])} />
      <WorkbookCard data={data} commands={commands} onRefresh={run} />
    </PaneSettingProvider>
  );
}

/** Several Dosars and several workbooks may be open at once. */
function placeOf(
  dosar: { readonly browser: string; readonly mark: string },
  workbookName: string | undefined,
) {
  return [dosar.browser, dosar.mark, ...(workbookName === undefined ? [] : [workbookName])].join(" · ");
}

const useStyles = makeStyles({ loading: { padding: "24px 12px" } });
