import { useCallback } from "react";
import type { DataFileSession, OpenFile } from "../data-file/data-file-session.ts";
import { ConnectedView, type ConnectedViewProps } from "./connected-view.tsx";
import { DataFileBar } from "./data-file-bar.tsx";
import { DataFileProblem } from "./data-file-problem.tsx";
import { OutboxCard } from "./outbox-card.tsx";
import { useFilePicker } from "./use-file-picker.tsx";

export interface DataFileViewProps
  extends Pick<ConnectedViewProps, "workbook" | "workbookName" | "jobs" | "commands"> {
  readonly onHelp: () => void;
  readonly files: DataFileSession;
  readonly file: Extract<OpenFile, { kind: "open" }>;
}

/** The pane at work from a data file: the same sheets, and edits that wait until they are returned. */
export function DataFileView(props: DataFileViewProps) {
  const { file, files } = props;
  const picker = useFilePicker((chosen) => void files.open({ name: chosen.name, blob: chosen }));
  const ignore = useCallback(() => undefined, []);
  return (
    <>
      <ConnectedView
        {...props}
        key={file.source.id}
        source={file.source}
        isKept
        onProblem={ignore}
        bar={(labels) => (
          <>
            <DataFileBar
              file={file}
              labels={labels}
              onHelp={props.onHelp}
              onOpenAnother={picker.pick}
              onClose={files.close}
            />
            {file.problem && <DataFileProblem problem={file.problem} />}
          </>
        )}
      >
        <OutboxCard files={files} />
      </ConnectedView>
      {picker.input}
    </>
  );
}
