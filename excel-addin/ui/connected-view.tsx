import { makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { SheetJobs, SheetOrder } from "../sheets/sheet-jobs.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import { ClientCard } from "./client-card.tsx";
import { JobResult } from "./job-result.tsx";
import { PaneMessage } from "./pane-message.tsx";
import { PaneSettingProvider, usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";
import { ProgressView } from "./progress-view.tsx";
import { ReadyForm } from "./ready-form.tsx";
import type { RibbonCommands } from "./ribbon-commands.ts";
import { type PaneDataState, usePaneData } from "./use-pane-data.ts";
import { useSheetChoice } from "./use-sheet-choice.ts";
import { WorkbookCard } from "./workbook-card.tsx";

export interface ConnectedViewProps {
  readonly source: DataSource;
  /** False when the browser lets the pane remember nothing of the connection. */
  readonly isKept: boolean;
  /** The head of the pane; `labels` are of data that is not real, `place` says which Dosar and which workbook. */
  readonly bar: (labels: readonly string[], place: string | undefined) => ReactNode;
  readonly onProblem: (problem: { readonly code: string }, sourceId: string) => void;
  readonly children?: ReactNode;
  readonly workbook: WorkbookAccess;
  readonly workbookName: string | undefined;
  readonly jobs: SheetJobs;
  readonly commands: RibbonCommands;
}

/** What the pane shows while it has data: what can be made, how far a job is, and what came of it. */
export function ConnectedView(props: ConnectedViewProps) {
  const { source, isKept, onProblem, workbook, workbookName, jobs, commands } = props;
  const setting = usePaneSetting();
  const job = useSyncExternalStore(jobs.subscribe, jobs.state);
  const { data, problem, reload } = usePaneData(source, workbook, onProblem);
  const chosen = useSheetChoice(data?.activeSheet);
  const run = (orders: readonly SheetOrder[]) => void jobs.run(orders, { source });
  const save = (order: SheetOrder) => void jobs.save(order, { source });
  const bar = props.bar(
    data?.summary.ledger?.labels ?? [],
    data && placeOf(data.summary.dosar, workbookName),
  );

  const isRunning = job.kind === "running";
  useEffect(() => {
    if (isRunning) return;
    if (job.kind === "failed") onProblem(job.problem, job.sourceId);
    if (job.kind !== "idle") reload();
  }, [isRunning, job, onProblem, reload]);

  const formatLocale = data?.summary.formatLocale;
  const ownSetting = useMemo(
    () => (formatLocale === undefined ? setting : { ...setting, locale: formatLocale }),
    [setting, formatLocale],
  );

  const chosenClient =
    chosen.kind === "client" ? data?.clients.find(({ id }) => id === chosen.clientId) : undefined;
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
        <NoData problem={problem} onRetry={reload} />
      </>
    );
  }
  return (
    <PaneSettingProvider setting={ownSetting}>
      {bar}
      <JobResult
        job={job}
        isKept={isKept}
        onRetry={(failed) => (failed.target === "file" ? save(failed.order) : run(failed.rest))}
        onUndo={() => void jobs.undo()}
        onDismiss={jobs.dismiss}
      />
      <ReadyForm
        sourceKind={source.kind}
        data={data}
        chosen={chosen}
        commands={commands}
        onMake={(order) => run([order])}
        onSave={save}
      />
      {chosenClient && (
        <ClientCard
          key={chosenClient.id}
          source={source}
          client={chosenClient}
          canEdit={data.summary.scopes.includes("edits")}
          onChanged={reload}
        />
      )}
      {props.children}
      <WorkbookCard data={data} commands={commands} onRefresh={run} />
    </PaneSettingProvider>
  );
}

function NoData({ problem, onRetry }: Pick<PaneDataState, "problem"> & { readonly onRetry: () => void }) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  if (problem === undefined) return <Spinner className={styles.loading} label={words.loading} />;
  return (
    <PaneMessage
      title={words.problems.title}
      texts={[problemText(problem, words)]}
      action={{ label: words.tryAgain, icon: <ArrowClockwise20Regular />, onClick: onRetry }}
    />
  );
}

/** Several Dosars and several workbooks may be open at once. */
function placeOf(
  dosar: { readonly browser: string; readonly mark: string } | undefined,
  workbookName: string | undefined,
): string | undefined {
  if (dosar === undefined) return undefined;
  return [dosar.browser, dosar.mark, ...(workbookName === undefined ? [] : [workbookName])].join(" · ");
}

const useStyles = makeStyles({ loading: { padding: "24px 12px" } });
