import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { MergePlan } from "../../../../shared/actions/merge-records.ts";
import { ClientStatus } from "../../../../shared/model/client.ts";
import { Money } from "../../../../shared/model/money.ts";
import { UnitPrice } from "../../../../shared/model/unit-price.ts";
import { printCount, printMoney, printUnitPrice } from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const MOVED = [
  "salesLines",
  "receivables",
  "payments",
  "targets",
  "contacts",
  "notes",
  "offers",
  "observations",
  "matches",
  "codes",
  "hosts",
] as const;

/** What goes over to the one that stays, counted. */
export function MovedList({ counts }: { readonly counts: MergePlan["movedCounts"] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { merging, counts: nouns } = words.lists;
  const moved = MOVED.filter((kind) => counts[kind] > 0);
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{merging.moves}</h3>
      {moved.length === 0 && <p className={styles.text}>{merging.nothingMoves}</p>}
      {(moved.length > 0 || counts.segmentsChanged > 0) && (
        <ul className={styles.list}>
          {moved.map((kind) => (
            <li key={kind}>{nouns[kind](counts[kind], printCount(counts[kind], locale))}</li>
          ))}
          {counts.segmentsChanged > 0 && (
            <li>
              {merging.segmentsChanged(counts.segmentsChanged, printCount(counts.segmentsChanged, locale))}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** The fields in which they differ; what the kept one says is chosen at first. */
export function MergeFields(props: {
  readonly plan: MergePlan;
  readonly names: ReadonlyMap<string, string>;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (choices: Readonly<Record<string, string>>) => void;
}) {
  const { plan, names, choices, onChoose } = props;
  const styles = useStyles();
  const setting = usePageSetting();
  const { merging } = setting.words.lists;
  if (plan.fields.length === 0) return <p className={styles.text}>{merging.same}</p>;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{merging.choose}</h3>
      {plan.fields.map((field) => {
        const options = [{ id: plan.keepId as string, value: field.kept }, ...field.others];
        const said = options.find(({ value }) => value !== undefined)?.id ?? plan.keepId;
        const chosen = options.some(({ id }) => id === choices[field.key]) ? choices[field.key] : said;
        return (
          <Field key={field.key} label={labelOf(field, setting)}>
            <RadioGroup
              value={chosen ?? ""}
              onChange={(_, { value }) => onChoose({ ...choices, [field.key]: value })}
            >
              {options.map(({ id, value }) => (
                <Radio key={id} value={id} label={optionText(printValue(value, setting), names.get(id))} />
              ))}
            </RadioGroup>
          </Field>
        );
      })}
    </div>
  );
}

function labelOf({ field, customName }: MergePlan["fields"][number], { words }: PageSetting): string {
  const labels: Readonly<Record<string, string>> = words.lists.fields;
  return customName ?? labels[field] ?? field;
}

function printValue(value: unknown, setting: PageSetting): string {
  const { words, locale } = setting;
  if (value === undefined) return words.lists.merging.empty;
  const status = ClientStatus.safeParse(value);
  if (status.success) return words.dashboard.clients.statuses[status.data];
  const price = UnitPrice.safeParse(value);
  if (price.success) return printUnitPrice(price.data, locale);
  const money = Money.safeParse(value);
  if (money.success) return printMoney(money.data, locale);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${printValue(part, setting)}`)
    .join(", ");
}

/** What it says and who says it; a name says both. */
function optionText(value: string, name: string | undefined): string {
  return name === undefined || name === value ? value : `${value} · ${name}`;
}
