import { MessageBar, MessageBarBody, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular, PlugConnected20Regular } from "@fluentui/react-icons";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import type { FunctionWords } from "../../shared/words/load-function-words.ts";
import type { UnpairedReason } from "../bridge/connection-state.ts";
import type { PaneConnection } from "../bridge/create-connection.ts";
import type { DataFileSession } from "../data-file/data-file-session.ts";
import type { SheetJobs } from "../sheets/sheet-jobs.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import { ConnectedView } from "./connected-view.tsx";
import { ConnectionBar } from "./connection-bar.tsx";
import { DataFileChoice } from "./data-file-choice.tsx";
import { DataFileView } from "./data-file-view.tsx";
import { FunctionsHelp } from "./functions-help.tsx";
import { OpeningView } from "./opening-view.tsx";
import { OutboxCard } from "./outbox-card.tsx";
import { PairingView } from "./pairing-view.tsx";
import { PaneMessage } from "./pane-message.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import type { RibbonCommands } from "./ribbon-commands.ts";
import { useFilePicker } from "./use-file-picker.tsx";

type Words = ReturnType<typeof usePaneSetting>["words"];

export interface ConnectionViewProps {
  readonly connection: PaneConnection;
  readonly files: DataFileSession;
  readonly workbookName: string | undefined;
  readonly workbook: WorkbookAccess;
  readonly jobs: SheetJobs;
  readonly commands: RibbonCommands;
  readonly functionWords: FunctionWords;
  /** Has Excel work all formulas out anew. */
  readonly onRecalculate: () => void;
}

/** The help with formulas, or what the pane shows as it stands to Dosar. */
export function ConnectionView(props: ConnectionViewProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  if (!isHelpOpen) return <StandingView {...props} onHelp={() => setHelpOpen(true)} />;
  return (
    <FunctionsHelp
      words={props.functionWords}
      onBack={() => setHelpOpen(false)}
      onRecalculate={props.onRecalculate}
    />
  );
}

type StandingViewProps = ConnectionViewProps & { readonly onHelp: () => void };

/** What the pane works from: an open data file, else the extension, else the way to one of them. */
function StandingView(props: StandingViewProps) {
  const { connection, files } = props;
  const connectionState = useSyncExternalStore(connection.subscribe, connection.state);
  const { file } = useSyncExternalStore(files.subscribe, files.state);
  if (file.kind === "open") return <DataFileView {...props} file={file} />;
  if (file.kind === "opening") return <OpeningView file={file} onCancel={files.cancelOpening} />;
  if (connectionState.kind === "connected") return <OverBridge {...props} connected={connectionState} />;
  if (connectionState.kind === "looking" || connectionState.kind === "pairing") {
    return <Waiting connection={connection} onHelp={props.onHelp} />;
  }
  return (
    <>
      <Unconnected {...props} />
      <DataFileChoice files={files} />
      <OutboxCard files={files} />
    </>
  );
}

function OverBridge(
  props: StandingViewProps & {
    readonly connected: Extract<ReturnType<PaneConnection["state"]>, { kind: "connected" }>;
  },
) {
  const { connection, connected, files } = props;
  const picker = useFilePicker((file) => void files.open({ name: file.name, blob: file }));
  return (
    <>
      <ConnectedView
        {...props}
        key={connected.source.id}
        source={connected.source}
        isKept={connected.isKept}
        onProblem={connection.learnFrom}
        bar={(labels, place) => (
          <ConnectionBar
            state="connected"
            labels={labels}
            place={place}
            onHelp={props.onHelp}
            onDisconnect={connection.disconnect}
            onOpenFile={picker.pick}
          />
        )}
      >
        <OutboxCard files={files} source={connected.source} />
      </ConnectedView>
      {picker.input}
    </>
  );
}

function Waiting({ connection, onHelp }: Pick<StandingViewProps, "connection" | "onHelp">) {
  const { words } = usePaneSetting();
  const state = connection.state();
  if (state.kind === "pairing") {
    return (
      <PairingView
        code={state.code}
        expiresAtMs={state.expiresAtMs}
        onShow={() => void connection.showQuestion()}
        onCancel={connection.stopAsking}
      />
    );
  }
  return (
    <>
      <Head state="looking" onHelp={onHelp} />
      <Spinner label={words.bar.looking} />
    </>
  );
}

/** Why there is no connection, and what to do about it. */
function Unconnected({ connection, workbook, workbookName, onHelp }: StandingViewProps): ReactNode {
  const { words } = usePaneSetting();
  const state = connection.state();
  const reload = { label: words.reload, icon: <ArrowClockwise20Regular />, onClick: () => location.reload() };
  async function connect() {
    await connection.connect({ workbookId: await workbook.readWorkbookId(), workbookName });
  }

  switch (state.kind) {
    case "missing":
    case "orphaned":
    case "version-differs":
      return (
        <>
          <Head state="not-connected" onHelp={onHelp} />
          <PaneMessage {...reasonsOf(words)[state.kind]} action={reload} />
        </>
      );
    case "unpaired":
      return <Unpaired reason={state.reason} onConnect={() => void connect()} onHelp={onHelp} />;
    default:
      return null;
  }
}

/** Why the extension cannot be reached at all. */
function reasonsOf({ missing, orphaned, versionDiffers }: Words) {
  return {
    missing: { title: missing.title, texts: [missing.text, missing.desktop] },
    orphaned: { title: orphaned.title, texts: [orphaned.text] },
    "version-differs": { title: versionDiffers.title, texts: [versionDiffers.text] },
  };
}

function Unpaired(props: {
  readonly reason: UnpairedReason | undefined;
  readonly onConnect: () => void;
  readonly onHelp: () => void;
}) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  const said = props.reason === undefined ? undefined : sentenceOf(props.reason, words);
  return (
    <>
      <Head state="not-connected" onHelp={props.onHelp} />
      {said !== undefined && (
        <MessageBar
          intent={props.reason === "disconnected" ? "info" : "warning"}
          className={styles.said}
          layout="multiline"
        >
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      <PaneMessage
        title={words.connect.title}
        texts={[words.connect.text]}
        action={{ label: words.connect.action, icon: <PlugConnected20Regular />, onClick: props.onConnect }}
      />
    </>
  );
}

/** Without a connection the bar has the help alone to choose. */
function Head(props: { readonly state: "looking" | "not-connected"; readonly onHelp: () => void }) {
  const nothing = () => undefined;
  return <ConnectionBar {...props} labels={[]} onDisconnect={nothing} onOpenFile={nothing} />;
}

function sentenceOf(reason: UnpairedReason, words: Words): string {
  const sentences: Readonly<Record<UnpairedReason, string>> = {
    refused: words.connect.refused,
    expired: words.connect.expired,
    "too-many-questions": words.connect.tooMany,
    "taken-back": words.connect.lost,
    "other-dosar": words.connect.otherDosar,
    disconnected: words.connect.disconnected,
    "no-answer": words.problems["no-answer"],
    "store-failed": words.problems["store-failed"],
    "data-is-newer": words.problems["data-is-newer"],
    "older-window-open": words.problems["older-window-open"],
    "window-outdated": words.problems["window-outdated"],
  };
  return sentences[reason];
}

const useStyles = makeStyles({ said: { margin: "12px 12px 0" } });
