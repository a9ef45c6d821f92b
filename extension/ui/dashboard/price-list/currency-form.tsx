import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { DIGITS_BY_CURRENCY } from "../../../../shared/model/currency-table.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { CURRENCIES } from "../usual-currencies.ts";

const useStyles = makeStyles({
  form: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asked only where a file's prices are bare numbers: a guess would be a false price. */
export function CurrencyForm(props: {
  readonly fileName: string;
  readonly proposed: string | undefined;
  readonly onRead: (currency: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { priceList } = usePageSetting().words;
  const currencies = useId();
  const [text, setText] = useState(props.proposed ?? "");
  const [isUnknown, setUnknown] = useState(false);
  const currency = text.trim().toUpperCase();
  const read = () => {
    const isKnown = DIGITS_BY_CURRENCY.has(currency);
    setUnknown(!isKnown);
    if (isKnown) props.onRead(currency);
  };
  return (
    <PanelCard>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <strong>{props.fileName}</strong>
        <Field
          label={priceList.currency}
          hint={priceList.currencyHint}
          required
          {...(isUnknown && { validationMessage: priceList.currencyUnknown })}
        >
          <Input
            autoFocus
            list={currencies}
            value={text}
            maxLength={3}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <datalist id={currencies}>
          {CURRENCIES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary">
            {priceList.read}
          </Button>
          <Button onClick={props.onCancel}>{priceList.cancel}</Button>
        </div>
      </form>
    </PanelCard>
  );
}
