import { useState } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureText } from "../use-failure-text.ts";
import { FormDialog, type FormProblem } from "./form-dialog.tsx";
import { type FormField, FormInput } from "./form-field.tsx";

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
  const { lists } = usePageSetting().words;
  const [values, setValues] = useState(firstValues);
  const [problem, setProblem] = useState<FormProblem>();
  const textOf = useFailureText();
  const wrongIn = async (): Promise<FormProblem | undefined> => {
    const missing = fields.find(({ id, isNeeded }) => isNeeded && (values[id] ?? "").trim() === "");
    if (missing) return { field: missing.id, text: missing.neededText ?? lists.problems.needed };
    return onSave(trimmed(values)).catch((error): FormProblem => ({ text: textOf(error) }));
  };
  const save = async () => {
    const wrong = await wrongIn();
    setProblem(wrong);
    return wrong === undefined;
  };
  const change = (id: string, value: string) => {
    setValues({ ...values, [id]: value });
    setProblem(undefined);
  };
  return (
    <FormDialog
      title={title}
      maxWidth="520px"
      problem={problem?.field === undefined ? problem : undefined}
      onSave={save}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}

function trimmed(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value.trim()]));
}
