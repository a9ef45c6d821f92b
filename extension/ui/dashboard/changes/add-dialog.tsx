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
import { type FormEvent, useState } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { type FormField, FormInput } from "./form-field.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "520px" },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
});

export interface FormProblem {
  /** The field that it is about; the whole form when absent. */
  readonly field?: string;
  readonly text: string;
  /** Address of what is there already. */
  readonly href?: string;
}

export interface AddDialogProps {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly firstValues?: Readonly<Record<string, string>>;
  /** Resolves to what is wrong; undefined when it was saved, and the dialog may go. */
  readonly onSave: (values: Readonly<Record<string, string>>) => Promise<FormProblem | undefined>;
  readonly onClose: () => void;
}

/** A small form for a new record: what it cannot be without, and what one usually knows at once. */
export function AddDialog({ title, fields, firstValues = {}, onSave, onClose }: AddDialogProps) {
  const styles = useStyles();
  const { dashboard, lists } = usePageSetting().words;
  const [values, setValues] = useState(firstValues);
  const [problem, setProblem] = useState<FormProblem>();
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    const missing = fields.find(({ id, isNeeded }) => isNeeded && (values[id] ?? "").trim() === "");
    if (missing) return setProblem({ field: missing.id, text: missing.neededText ?? lists.problems.needed });
    setSaving(true);
    const wrong = await onSave(trimmed(values));
    setSaving(false);
    if (wrong === undefined) onClose();
    else setProblem(wrong);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(reportError);
  };
  const change = (id: string, value: string) => {
    setValues({ ...values, [id]: value });
    setProblem(undefined);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {problem !== undefined && problem.field === undefined && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>
                    {problem.text}{" "}
                    {problem.href && <Link href={problem.href}>{lists.problems.openExisting}</Link>}
                  </MessageBarBody>
                </MessageBar>
              )}
              {fields.map((field, index) => (
                <FormInput
                  key={field.id}
                  field={field}
                  value={values[field.id] ?? ""}
                  isFocused={index === 0}
                  problem={problem?.field === field.id ? problem.text : undefined}
                  onChange={(value) => change(field.id, value)}
                />
              ))}
            </DialogContent>
            <DialogActions fluid>
              <Button onClick={onClose}>{dashboard.cancel}</Button>
              <Button appearance="primary" type="submit" disabled={isSaving}>
                {dashboard.save}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function trimmed(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value.trim()]));
}
