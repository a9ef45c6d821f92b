import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { FieldChoice } from "../list/list-column.ts";
import { type Candidate, RecordPicker } from "./record-picker.tsx";

interface CommonField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded?: boolean;
  /** Said when it is needed and empty; a general sentence when absent. */
  readonly neededText?: string;
}

/** One question of a form; its answer is a text, of a record its id. */
export type FormField =
  | (CommonField & { readonly kind: "text"; readonly maxLength: number })
  | (CommonField & { readonly kind: "long-text"; readonly maxLength: number })
  | (CommonField & { readonly kind: "choice"; readonly choices: readonly FieldChoice[] })
  | (CommonField & { readonly kind: "record"; readonly candidates: readonly Candidate[] });

export interface FormInputProps {
  readonly field: FormField;
  readonly value: string;
  readonly isFocused: boolean;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

export function FormInput({ field, value, isFocused, problem, onChange }: FormInputProps) {
  if (field.kind === "record") {
    return (
      <RecordPicker
        label={field.label}
        candidates={field.candidates}
        chosenId={value === "" ? undefined : value}
        onChoose={(id) => onChange(id ?? "")}
        problem={problem}
        isFocused={isFocused}
      />
    );
  }
  return (
    <Field
      label={field.label}
      required={field.isNeeded === true}
      {...(field.hint !== undefined && { hint: field.hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <PlainInput field={field} value={value} isFocused={isFocused} onChange={onChange} />
    </Field>
  );
}

function PlainInput(props: {
  readonly field: Exclude<FormField, { readonly kind: "record" }>;
  readonly value: string;
  readonly isFocused: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, isFocused, onChange, ...ofField } = props;
  switch (field.kind) {
    case "text":
      return (
        <Input
          {...ofField}
          value={value}
          maxLength={field.maxLength}
          autoFocus={isFocused}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case "long-text":
      return (
        <Textarea
          {...ofField}
          value={value}
          maxLength={field.maxLength}
          rows={4}
          resize="vertical"
          autoFocus={isFocused}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case "choice":
      return (
        <Select {...ofField} value={value} onChange={(_, data) => onChange(data.value)}>
          {field.choices.map(({ value: choice, label }) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </Select>
      );
  }
}
