import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { SettingsChange } from "../../../../shared/actions/save-settings.ts";
import { Language } from "../../../../shared/model/language.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { type Settings, Theme } from "../../../../shared/model/setting.ts";
import { printChange, printDay, printMoney } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

/** Formats of the markets that Dosar is made for; any other comes from the browser. */
const LOCALES = [
  "ro-RO",
  "ro-MD",
  "ru-RU",
  "ru-MD",
  "en-GB",
  "en-US",
  "de-DE",
  "hu-HU",
  "pl-PL",
  "bg-BG",
] as const;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    // A list box is as wide as its longest choice unless it is told.
    "& select": { width: "100%", minWidth: 0 },
    gap: tokens.spacingHorizontalM,
    // A select is as wide as its longest choice, which is wider than half of the card.
    "& > *": { minWidth: 0 },
  },
  sample: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Language, number and date formats, theme. A change shows at once, in every open window. */
export function FormatsCard(props: {
  readonly settings: Settings;
  readonly onSave: (change: SettingsChange) => void;
}) {
  const { settings, onSave } = props;
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { settings: texts } = words.dashboard;
  const sample = { minorUnits: -124990, currency: "RON" } as Money;
  return (
    <PanelCard>
      <h2 className={styles.title}>{texts.languageTitle}</h2>
      <div className={styles.fields}>
        <Field label={texts.language}>
          <Select
            value={words.language}
            onChange={(_, { value }) => onSave({ language: Language.parse(value) })}
          >
            {Object.entries(texts.languages).map(([language, name]) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.formats}>
          <Select
            value={settings.formatLocale ?? ""}
            onChange={(_, { value }) => onSave({ formatLocale: value || undefined })}
          >
            <option value="">{texts.formatsOfBrowser}</option>
            {LOCALES.map((tag) => (
              <option key={tag} value={tag}>
                {new Intl.DisplayNames(words.language, { type: "language" }).of(tag)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.theme}>
          <Select
            value={settings.theme ?? "system"}
            onChange={(_, { value }) => onSave({ theme: Theme.parse(value) })}
          >
            {Object.entries(texts.themes).map(([theme, name]) => (
              <option key={theme} value={theme}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <span className={styles.sample}>
        {texts.looksLike(
          [printMoney(sample, locale), printDay(today, locale, today), printChange(0.042, locale)].join(
            " · ",
          ),
        )}
      </span>
    </PanelCard>
  );
}
