import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ConditionRow, type RowCondition } from "./condition-row.tsx";
import { type FieldChoice, keyOfField } from "./segment-fields.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2 },
});

export interface ConditionListProps<Name extends string> {
  readonly title: string;
  /** What holds while there is no condition. */
  readonly everything: string;
  readonly addLabel: string;
  readonly conditions: readonly RowCondition<Name>[];
  readonly choices: readonly FieldChoice<Name>[];
  readonly nameOf: (choice: FieldChoice<Name>) => string;
  readonly valuesOf: (choice: FieldChoice<Name>) => readonly string[];
  readonly onChange: (conditions: readonly RowCondition<Name>[]) => void;
}

/** Conditions that must all hold; one a field, since two on the same field would exclude each other. */
export function ConditionList<Name extends string>(props: ConditionListProps<Name>) {
  const { conditions, choices, onChange } = props;
  const styles = useStyles();
  const taken = new Set(conditions.map(keyOfField));
  const free = choices.filter((choice) => !taken.has(keyOfField(choice)));
  const [next] = free;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.title}>{props.title}</legend>
      {conditions.length === 0 && <span className={styles.none}>{props.everything}</span>}
      {conditions.map((condition, index) => (
        <ConditionRow
          key={keyOfField(condition)}
          condition={condition}
          choices={[condition, ...free]}
          nameOf={props.nameOf}
          known={props.valuesOf(condition)}
          onChange={(changed) => onChange(conditions.with(index, changed))}
          onRemove={() => onChange(conditions.toSpliced(index, 1))}
        />
      ))}
      {next !== undefined && (
        <div>
          <Button size="small" onClick={() => onChange([...conditions, { ...next, values: [] }])}>
            {props.addLabel}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
