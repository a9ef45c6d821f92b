import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { DayOrder, DecimalSeparator, Delimiter } from "../../../../shared/csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { ImportKind } from "../../../../shared/model/import-batch.ts";
import { TargetPlan } from "../../../../shared/model/target.ts";
import { usePageSetting } from "../page-setting.tsx";
import { CURRENCIES } from "../usual-currencies.ts";
import { EncodingChoice } from "./encoding-choice.tsx";
import { SheetChoice } from "./sheet-choice.tsx";

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t", "|"];
const DAY_ORDERS: readonly DayOrder[] = ["dmy", "mdy", "ymd"];
const SEPARATORS: readonly DecimalSeparator[] = [",", "."];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(210px, 1fr))",
    alignItems: "start",
    overflowWrap: "anywhere",
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ReadingChoicesProps {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}

/** What the program proposes about the file as a whole; each can be chosen otherwise. */
export function ReadingChoices(props: ReadingChoicesProps) {
  const styles = useStyles();
  return (
    <section className={styles.fields}>
      <FormChoices {...props} />
      <HeaderChoice {...props} />
      <ContentChoices {...props} />
      <OriginChoices {...props} />
    </section>
  );
}

/** Which sheet of a workbook; of a text, how it is written. */
function FormChoices({ preview, onChange }: ReadingChoicesProps) {
  const { importWords } = usePageSetting().words;
  const { choices, sheets } = preview;
  if (sheets !== undefined) return <SheetChoice sheets={sheets} chosen={choices.sheet} onChange={onChange} />;
  return (
    <>
      <EncodingChoice key={choices.encoding} preview={preview} onChange={onChange} />
      <Field label={importWords.delimiter}>
        <Select
          value={choices.delimiter}
          onChange={(_, { value }) => onChange({ delimiter: DELIMITERS.find((known) => known === value) })}
        >
          {DELIMITERS.map((delimiter) => (
            <option key={delimiter} value={delimiter}>
              {importWords.delimiters[delimiter]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function HeaderChoice({ preview: { choices }, onChange }: ReadingChoicesProps) {
  const { importWords } = usePageSetting().words;
  return (
    <Field label={importWords.headerRow}>
      <Select
        value={String(choices.headerRow ?? "")}
        onChange={(_, { value }) => onChange({ headerRow: value === "" ? null : Number(value) })}
      >
        <option value="">{importWords.noHeader}</option>
        {Array.from({ length: Math.max(20, (choices.headerRow ?? 0) + 1) }, (_, row) => (
          <option key={row} value={row}>
            {row + 1}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ContentChoices({ preview, onChange }: ReadingChoicesProps) {
  const { importWords } = usePageSetting().words;
  const { choices, problems } = preview;
  const isOrderAsked =
    choices.dayOrder !== undefined || problems.some(({ code }) => code === "day-order-unclear");
  const separator = Object.values(choices.decimalSeparators)[0];
  const isSeparatorAsked = problems.some(({ code }) => code === "separator-unclear");
  return (
    <>
      <Field label={importWords.kind}>
        <Select
          value={choices.kind}
          onChange={(_, { value }) =>
            onChange({ kind: ImportKind.parse(value), columns: undefined, priceColumns: undefined })
          }
        >
          {ImportKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {importWords.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {(separator !== undefined || isSeparatorAsked) && (
        <Field label={importWords.decimalSeparator}>
          <Select
            value={separator ?? ""}
            onChange={(_, { value }) =>
              onChange({ decimalSeparator: SEPARATORS.find((known) => known === value) })
            }
          >
            {separator === undefined && <option value="" />}
            {SEPARATORS.map((sign) => (
              <option key={sign} value={sign}>
                {importWords.decimalSample[sign]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isOrderAsked && (
        <Field label={importWords.dayOrder}>
          <Select
            value={choices.dayOrder ?? ""}
            onChange={(_, { value }) => onChange({ dayOrder: DAY_ORDERS.find((known) => known === value) })}
          >
            {choices.dayOrder === undefined && <option value="" />}
            {DAY_ORDERS.map((order) => (
              <option key={order} value={order}>
                {importWords.dayOrders[order]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

function OriginChoices({ preview, onChange }: ReadingChoicesProps) {
  const { importWords } = usePageSetting().words;
  const { choices } = preview;
  const currencies = useId();
  return (
    <>
      {choices.kind !== "clients" && choices.kind !== "contacts" && (
        <Field label={importWords.currency}>
          <Input
            list={currencies}
            defaultValue={choices.currency ?? ""}
            maxLength={3}
            onBlur={({ currentTarget }) => {
              const currency = currentTarget.value.trim().toUpperCase();
              if (currency !== (choices.currency ?? "")) onChange({ currency: currency || undefined });
            }}
          />
          <datalist id={currencies}>
            {CURRENCIES.map((currency) => (
              <option key={currency} value={currency} />
            ))}
          </datalist>
        </Field>
      )}
      {choices.kind === "targets" && (
        <Field label={importWords.plan}>
          <Select
            value={choices.target?.plan}
            onChange={(_, { value }) => onChange({ plan: TargetPlan.parse(value) })}
          >
            {TargetPlan.options.map((plan) => (
              <option key={plan} value={plan}>
                {importWords.plans[plan]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choices.kind === "receivables" && (
        <Field label={importWords.statement.statedOn} hint={importWords.statement.statedOnHint}>
          <Input
            type="date"
            defaultValue={choices.statement?.statedOn ?? ""}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== (choices.statement?.statedOn ?? "")) onChange({ statedOn: value || undefined });
            }}
          />
        </Field>
      )}
      <Field label={importWords.source} hint={importWords.sourceHint}>
        <Input
          defaultValue={choices.source}
          maxLength={60}
          onBlur={({ currentTarget }) => onChange({ source: currentTarget.value.trim() || undefined })}
        />
      </Field>
      {choices.kind !== "products" && (
        <Checkbox
          checked={choices.isCleaned}
          label={importWords.cleans}
          onChange={(_, { checked }) => onChange({ isCleaned: checked === true })}
        />
      )}
      <Field label={importWords.label} hint={importWords.labelHint}>
        <Input
          defaultValue={choices.label ?? ""}
          maxLength={100}
          onBlur={({ currentTarget }) => onChange({ label: currentTarget.value.trim() || undefined })}
        />
      </Field>
    </>
  );
}
