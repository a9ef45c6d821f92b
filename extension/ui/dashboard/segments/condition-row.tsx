import {
  Button,
  Field,
  makeStyles,
  Select,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { comparableText } from "../../../../shared/std/comparable-text.ts";
import { usePageSetting } from "../page-setting.tsx";
import { type FieldChoice, keyOfField } from "./segment-fields.ts";

/** A list box with thousands of towns would be slow and of no help. */
const MOST_OPTIONS = 200;

const useStyles = makeStyles({
  // Below the line of labels, where the other fields stand.
  remove: { marginTop: "24px", "@media (max-width: 720px)": { marginTop: 0, justifySelf: "end" } },
  picker: { minWidth: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(110px, 170px) minmax(110px, 150px) minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "& select": { width: "100%", minWidth: 0 },
    "@media (max-width: 720px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

/** What both kinds of condition have; `Field` is a client's or a product's. */
export interface RowCondition<Name extends string> extends FieldChoice<Name> {
  readonly values: string[];
  readonly isExcluding?: true | undefined;
}

export interface ConditionRowProps<Name extends string> {
  readonly condition: RowCondition<Name>;
  readonly choices: readonly FieldChoice<Name>[];
  readonly nameOf: (choice: FieldChoice<Name>) => string;
  /** Values known in the field, most frequent first. */
  readonly known: readonly string[];
  readonly onChange: (condition: RowCondition<Name>) => void;
  readonly onRemove: () => void;
}

/** Field, whether its values are meant or left out, and the values. */
export function ConditionRow<Name extends string>(props: ConditionRowProps<Name>) {
  const { condition, choices, nameOf, onChange } = props;
  const styles = useStyles();
  const { segments } = usePageSetting().words;
  const choose = (key: string) => {
    const choice = choices.find((one) => keyOfField(one) === key);
    if (choice) onChange({ ...choice, values: [] });
  };
  const setMode = (mode: string) => {
    const { isExcluding: _before, ...rest } = condition;
    onChange(mode === "excluding" ? { ...rest, isExcluding: true } : rest);
  };
  return (
    <div className={styles.row}>
      <Field label={segments.field}>
        <Select value={keyOfField(condition)} onChange={(_, { value }) => choose(value)}>
          {choices.map((choice) => (
            <option key={keyOfField(choice)} value={keyOfField(choice)}>
              {nameOf(choice)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={segments.mode}>
        <Select
          value={condition.isExcluding ? "excluding" : "naming"}
          onChange={(_, { value }) => setMode(value)}
        >
          <option value="naming">{segments.isOneOf}</option>
          <option value="excluding">{segments.isNoneOf}</option>
        </Select>
      </Field>
      <Values
        values={condition.values}
        known={props.known}
        onChange={(values) => onChange({ ...condition, values: [...values] })}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={segments.removeCondition}
        title={segments.removeCondition}
        onClick={props.onRemove}
      />
    </div>
  );
}

function Values(props: {
  readonly values: string[];
  readonly known: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  const { values, known, onChange } = props;
  const styles = useStyles();
  const { segments } = usePageSetting().words;
  const [query, setQuery] = useState("");
  const wanted = comparableText(query);
  const options = known
    .filter((value) => !values.includes(value) && comparableText(value).includes(wanted))
    .slice(0, MOST_OPTIONS);
  const select = (chosen: readonly string[]) => {
    onChange(chosen);
    setQuery("");
  };
  return (
    <Field label={segments.values} {...(known.length === 0 && { hint: segments.noValues })}>
      <TagPicker
        selectedOptions={values}
        onOptionSelect={(_, { selectedOptions }) => select(selectedOptions)}
      >
        <TagPickerControl className={styles.picker}>
          <TagPickerGroup aria-label={segments.values}>
            {values.map((value) => (
              <Tag key={value} value={value} shape="rounded">
                {value}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            aria-label={segments.values}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </TagPickerControl>
        <TagPickerList>
          {options.map((value) => (
            <TagPickerOption key={value} value={value}>
              {value}
            </TagPickerOption>
          ))}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}
