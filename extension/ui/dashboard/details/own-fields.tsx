import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { type FormEvent, useState } from "react";
import type { CustomFields } from "../../../../shared/model/custom-fields.ts";
import type { ItemField } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureText } from "../use-failure-text.ts";
import { DetailsPart } from "./details-part.tsx";
import { FieldList } from "./field-list.tsx";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, gridColumn: "1 / -1" },
});

const LONGEST_NAME = 60;
const LONGEST_VALUE = 500;

export interface OwnFieldsProps {
  readonly id: string;
  readonly values: CustomFields;
  /** Resolves to a sentence that says what is wrong. */
  readonly onSave: (values: CustomFields) => Promise<string | undefined>;
}

/** Fields that a firm named itself. A value that is emptied takes its field away. */
export function OwnFields({ id, values, onSave }: OwnFieldsProps) {
  const { lists } = usePageSetting().words;
  const [isAdding, setAdding] = useState(false);
  const fields = Object.keys(values)
    .toSorted((a, b) => a.localeCompare(b))
    .map((name) => fieldOf(name, onSave));
  return (
    <DetailsPart
      title={lists.ownFields.title}
      none={fields.length === 0 && !isAdding ? lists.ownFields.hint : undefined}
      action={
        <Button size="small" icon={<AddRegular />} onClick={() => setAdding(true)}>
          {lists.ownFields.add}
        </Button>
      }
    >
      {fields.length > 0 && <FieldList key={id} item={values} fields={fields} />}
      {isAdding && (
        <AddField
          onAdd={async (name, value) =>
            isKnown(values, name) ? lists.problems.exists : onSave({ ...values, [name]: value })
          }
          onClose={() => setAdding(false)}
        />
      )}
    </DetailsPart>
  );
}

/** Whether a firm would take it for the same field: "Ruta" and "ruta " are. */
function isKnown(values: CustomFields, name: string): boolean {
  return Object.keys(values).some((known) => known.toLowerCase() === name.toLowerCase());
}

function fieldOf(name: string, onSave: OwnFieldsProps["onSave"]): ItemField<CustomFields> {
  const textOf = (values: CustomFields) => values[name] ?? "";
  return {
    id: name,
    label: name,
    textOf,
    edit: {
      textOf,
      maxLength: LONGEST_VALUE,
      save: (values, text) => {
        const { [name]: _, ...others } = values;
        return onSave(text === "" ? others : { ...values, [name]: text });
      },
    },
  };
}

function AddField(props: {
  readonly onAdd: (name: string, value: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { lists, dashboard } = usePageSetting().words;
  const [name, setName] = useState("");
  const [value, setValue] = useState("");
  const [problem, setProblem] = useState<string>();
  const textOf = useFailureText();
  const add = async () => {
    if (name.trim() === "" || value.trim() === "") return setProblem(lists.problems.needed);
    const wrong = await props.onAdd(name.trim(), value.trim()).catch(textOf);
    if (wrong === undefined) props.onClose();
    else setProblem(wrong);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <Field label={lists.ownFields.name} {...(problem !== undefined && { validationMessage: problem })}>
        <Input value={name} maxLength={LONGEST_NAME} autoFocus onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field label={lists.ownFields.value}>
        <Input value={value} maxLength={LONGEST_VALUE} onChange={(_, data) => setValue(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{dashboard.save}</Button>
        <Button appearance="subtle" onClick={props.onClose}>
          {dashboard.cancel}
        </Button>
      </div>
    </form>
  );
}
