import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { DependentsFate } from "../../../../shared/store/undo-batch.ts";
import type { Dependent } from "../../../../shared/store/undo-dependents.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

const MOST_SHOWN = 20;

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxHeight: "40vh",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});

/** What was done since an import and depends on it: kept with what it needs, or undone, too. Leaving all as it is has the focus. */
export function UndoDialog(props: {
  readonly fileName: string;
  readonly dependents: readonly Dependent[];
  readonly onClose: () => void;
  readonly onUndo: (fate: DependentsFate) => void;
}) {
  const { fileName, dependents, onClose, onUndo } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { undoing } = words.importReview;
  const rest = dependents.length - MOST_SHOWN;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{undoing.title(fileName)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{undoing.lead}</p>
            <ul className={styles.list}>
              {dependents.slice(0, MOST_SHOWN).map((one) => (
                <li key={`${one.kind} ${one.id}`}>{textOf(one, words, locale)}</li>
              ))}
              {rest > 0 && <li>{undoing.more(printCount(rest, locale))}</li>}
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{words.importWords.cancel}</Button>
            <Button onClick={() => onUndo("undo")}>{undoing.undoLater}</Button>
            <Button appearance="primary" onClick={() => onUndo("keep")}>
              {undoing.keep}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function textOf(dependent: Dependent, { importReview }: DashboardWords, locale: string): string {
  const { undoing } = importReview;
  const name = dependent.name || undoing.nameless;
  if (dependent.kind === "lines")
    return undoing.lines(name, dependent.count, printCount(dependent.count, locale));
  return undoing[dependent.kind](name);
}
