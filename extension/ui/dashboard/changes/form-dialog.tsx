import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
});

export interface FormProblem {
  /** The field that it is about; the whole form when absent. */
  readonly field?: string;
  readonly text: string;
  /** Address of what is there already. */
  readonly href?: string;
}

export interface FormDialogProps {
  readonly title: string;
  readonly maxWidth: string;
  /** One that no field of the form says itself. */
  readonly problem: FormProblem | undefined;
  /** On the button; "Save" when absent. */
  readonly saveText?: string;
  /** There is nothing to save yet. */
  readonly isBlocked?: boolean;
  /** Resolves to whether all was saved, and the dialog may go. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the page. What was typed stays until it is saved. */
export function FormDialog(props: FormDialogProps) {
  const { title, maxWidth, problem, isBlocked = false, onSave, onClose, children } = props;
  const styles = useStyles();
  const { dashboard } = usePageSetting().words;
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const isSaved = await onSave().finally(() => setSaving(false));
    if (isSaved) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth }}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {problem && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>
                    <ProblemText problem={problem} onFollow={onClose} />
                  </MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions fluid>
              <Button onClick={onClose}>{dashboard.cancel}</Button>
              <Button appearance="primary" type="submit" disabled={isSaving || isBlocked}>
                {props.saveText ?? dashboard.save}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** What is wrong, with the way to what is there already. */
export function ProblemText(props: { readonly problem: FormProblem; readonly onFollow: () => void }) {
  const { problem, onFollow } = props;
  const { problems } = usePageSetting().words.lists;
  return (
    <span>
      {problem.text}{" "}
      {problem.href && (
        <Link href={problem.href} onClick={onFollow}>
          {problems.openExisting}
        </Link>
      )}
    </span>
  );
}
