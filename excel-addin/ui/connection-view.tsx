import { MessageBar, MessageBarBody, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular, PlugConnected20Regular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { UnpairedReason } from "../bridge/connection-state.ts";
import type { PaneConnection } from "../bridge/create-connection.ts";
import type { SheetJobs } from "../sheets/sheet-jobs.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import { ConnectedView } from "./connected-view.tsx";
import { ConnectionBar } from "./connection-bar.tsx";
import { PairingView } from "./pairing-view.tsx";
import { PaneMessage } from "./pane-message.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import type { RibbonCommands } from "./ribbon-commands.ts";

export interface ConnectionViewProps {
  readonly connection: PaneConnection;
  readonly workbookName: string | undefined;
  readonly workbook: WorkbookAccess;
  readonly jobs: SheetJobs;
  readonly commands: RibbonCommands;
}

/** What the pane shows until it is connected: what is missing, or the question with its code. */
export function ConnectionView(props: ConnectionViewProps) {
  const { connection, workbookName, workbook, jobs, commands } = props;
  const { words } = usePaneSetting();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  const reload = { label: words.reload, icon: <ArrowClockwise20Regular />, onClick: () => location.reload() };
  async function connect() {
    await connection.connect({ workbookId: await workbook.readWorkbookId(), workbookName });
  }

  switch (state.kind) {
    case "looking":
      return (
        <>
          <ConnectionBar state="looking" labels={[]} onDisconnect={connection.disconnect} />
          <Spinner label={words.bar.looking} />
        </>
      );
    case "missing":
      return (
        <PaneMessage
          title={words.missing.title}
          texts={[words.missing.text, words.missing.desktop]}
          action={reload}
        />
      );
    case "orphaned":
      return <PaneMessage title={words.orphaned.title} texts={[words.orphaned.text]} action={reload} />;
    case "version-differs":
      return (
        <PaneMessage title={words.versionDiffers.title} texts={[words.versionDiffers.text]} action={reload} />
      );
    case "unpaired":
      return <Unpaired reason={state.reason} onConnect={() => void connect()} />;
    case "pairing":
      return (
        <PairingView
          code={state.code}
          expiresAtMs={state.expiresAtMs}
          onShow={() => void connection.showQuestion()}
          onCancel={connection.stopAsking}
        />
      );
    case "connected":
      return (
        <ConnectedView
          connection={connection}
          connected={state}
          workbook={workbook}
          jobs={jobs}
          commands={commands}
        />
      );
  }
}

function Unpaired(props: { readonly reason: UnpairedReason | undefined; readonly onConnect: () => void }) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  const said = props.reason === undefined ? undefined : sentenceOf(props.reason, words);
  return (
    <>
      <ConnectionBar state="not-connected" labels={[]} onDisconnect={() => undefined} />
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

function sentenceOf(reason: UnpairedReason, words: ReturnType<typeof usePaneSetting>["words"]): string {
  const sentences: Readonly<Record<UnpairedReason, string>> = {
    refused: words.connect.refused,
    expired: words.connect.expired,
    "too-many-questions": words.connect.tooMany,
    "taken-back": words.connect.lost,
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
