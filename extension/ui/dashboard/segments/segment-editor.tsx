import {
  Button,
  Card,
  Field,
  Input,
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
import { useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import { fitsSegment, type Segment, type SegmentCondition } from "../../../../shared/model/segment.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { type SegmentField, valuesOf } from "./segment-draft.ts";

const FIELDS: readonly SegmentField[] = ["country", "city", "category", "status", "priceColumn", "tag"];
/** A list box with thousands of towns would be slow and of no help. */
const MOST_OPTIONS = 200;

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalL },
  condition: {
    display: "grid",
    gridTemplateColumns: "160px minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  count: { marginInlineEnd: "auto", color: tokens.colorNeutralForeground2 },
});

export interface SegmentEditorProps {
  readonly segment: Segment;
  readonly clients: readonly Client[];
  readonly onSave: (segment: Segment) => void;
  readonly onCancel: () => void;
}

/** The rule of a segment, with the number of clients that fit it while it is typed. */
export function SegmentEditor({ segment, clients, onSave, onCancel }: SegmentEditorProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dashboard } = words;
  const [name, setName] = useState<string>(segment.name);
  const [conditions, setConditions] = useState<readonly SegmentCondition[]>(segment.conditions);
  const [isNameMissing, setNameMissing] = useState(false);
  const usable = conditions.filter(({ values }) => values.length > 0);
  const fitCount = clients.filter((client) => fitsSegment(client, { conditions: [...usable] })).length;
  const save = () => {
    if (name.trim() === "") setNameMissing(true);
    else onSave({ ...segment, name: name.trim(), conditions: [...usable] });
  };
  const replace = (index: number, condition: SegmentCondition) =>
    setConditions(conditions.map((other, place) => (place === index ? condition : other)));
  return (
    <Card appearance="outline" className={styles.card}>
      <Field
        label={dashboard.segments.name}
        required
        {...(isNameMissing && { validationMessage: dashboard.segments.nameNeeded })}
      >
        <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
      </Field>
      {conditions.map((condition, index) => (
        <div key={condition.field} className={styles.condition}>
          <ConditionFields
            condition={condition}
            clients={clients}
            onChange={(changed) => replace(index, changed)}
          />
          <Button
            appearance="subtle"
            onClick={() => setConditions(conditions.filter((other) => other !== condition))}
          >
            {dashboard.segments.removeCondition}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <span className={styles.count} role="status">
          {dashboard.segments.preview(fitCount, printCount(fitCount, locale))}
        </span>
        <AddCondition conditions={conditions} onAdd={(added) => setConditions([...conditions, added])} />
        <Button onClick={onCancel}>{dashboard.cancel}</Button>
        <Button appearance="primary" onClick={save}>
          {dashboard.save}
        </Button>
      </div>
    </Card>
  );
}

/** One condition a field: two on the same field would exclude each other. */
function AddCondition(props: {
  readonly conditions: readonly SegmentCondition[];
  readonly onAdd: (condition: SegmentCondition) => void;
}) {
  const { segments } = usePageSetting().words.dashboard;
  const free = FIELDS.find((field) => !props.conditions.some((condition) => condition.field === field));
  if (free === undefined) return null;
  return <Button onClick={() => props.onAdd({ field: free, values: [] })}>{segments.addCondition}</Button>;
}

function ConditionFields(props: {
  readonly condition: SegmentCondition;
  readonly clients: readonly Client[];
  readonly onChange: (condition: SegmentCondition) => void;
}) {
  const { condition, clients, onChange } = props;
  const { segments } = usePageSetting().words.dashboard;
  const [query, setQuery] = useState("");
  const options = valuesOf(clients, condition.field)
    .filter((value) => !condition.values.includes(value) && value.toLowerCase().includes(query.toLowerCase()))
    .slice(0, MOST_OPTIONS);
  const select = (values: readonly string[]) => {
    onChange({ ...condition, values: [...values] });
    setQuery("");
  };
  return (
    <>
      <Field label={segments.field}>
        <Select
          value={condition.field}
          onChange={(_, { value }) => {
            const field = FIELDS.find((known) => known === value);
            if (field) onChange({ field, values: [] });
          }}
        >
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {segments.fields[field]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={segments.values}>
        <TagPicker
          selectedOptions={condition.values}
          onOptionSelect={(_, { selectedOptions }) => select(selectedOptions)}
        >
          <TagPickerControl>
            <TagPickerGroup aria-label={segments.values}>
              {condition.values.map((value) => (
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
    </>
  );
}
