import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { SettingsChange } from "../../../../shared/actions/save-settings.ts";
import { DIGITS_BY_CURRENCY } from "../../../../shared/model/currency-table.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

/** Of the markets that Dosar is made for; the others follow in the order of their codes. */
const FIRST_CURRENCIES = ["RON", "MDL", "EUR", "RUB", "USD", "UAH", "PLN", "HUF", "BGN", "GBP"];
const CURRENCIES = [
  ...FIRST_CURRENCIES,
  ...[...DIGITS_BY_CURRENCY.keys()].filter((code) => !FIRST_CURRENCIES.includes(code)).toSorted(),
];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    "& select": { width: "100%", minWidth: 0 },
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
  },
});

/** What the figures are reckoned in: the currency of files that name none, and the fiscal year. */
export function SalesCard(props: {
  readonly settings: Settings;
  readonly onSave: (change: SettingsChange) => void;
}) {
  const { settings, onSave } = props;
  const styles = useStyles();
  const { words } = usePageSetting();
  const { thresholds: texts, language } = words;
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const monthName = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return (
    <PanelCard>
      <h2 className={styles.title}>{texts.sales}</h2>
      <div className={styles.fields}>
        <Field label={texts.currency}>
          <Select
            value={settings.currency ?? ""}
            onChange={(_, { value }) => onSave({ currency: value || undefined })}
          >
            <option value="">{texts.currencyAsked}</option>
            {CURRENCIES.map((code) => (
              <option key={code} value={code}>
                {code} · {names.of(code)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.fiscalYear}>
          <Select
            value={String(settings.fiscalYearStartMonth ?? 1)}
            onChange={(_, { value }) => onSave({ fiscalYearStartMonth: Number(value) })}
          >
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {monthName.format(Date.UTC(2026, month - 1, 1))}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </PanelCard>
  );
}
