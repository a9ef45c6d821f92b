import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { OpenFile } from "../data-file/data-file-session.ts";
import { usePaneSetting } from "./pane-setting.tsx";
import { useCancelKey } from "./use-cancel-key.ts";

/** How far a data file is read; Cancel has the focus and Esc presses it. */
export function OpeningView(props: {
  readonly file: Extract<OpenFile, { kind: "opening" }>;
  readonly onCancel: () => void;
}) {
  const { file, onCancel } = props;
  const { words, fileWords } = usePaneSetting();
  const styles = useStyles();
  const view = useCancelKey(onCancel);
  const label = fileWords.opening(file.name);
  return (
    <section ref={view} className={styles.view} aria-busy="true">
      <Caption1 role="status" className={styles.name}>
        {label}
      </Caption1>
      <ProgressBar aria-label={label} thickness="large" value={file.doneRatio} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </section>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "24px 12px" },
  name: { overflowWrap: "anywhere" },
});
