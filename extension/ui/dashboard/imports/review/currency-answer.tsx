import { Button, MessageBar, MessageBarActions, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CurrencyQuestion } from "../../../../../shared/csv/suggest-rules.ts";
import type { ColumnRule } from "../../../../../shared/model/corrections.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { CURRENCIES } from "../../usual-currencies.ts";

/** A text that stands where a currency should: the person says once which it is. */
export function CurrencyAnswer(props: {
  readonly question: CurrencyQuestion;
  readonly isBusy: boolean;
  readonly onAnswer: (rule: ColumnRule) => void;
}) {
  const { question, isBusy, onAnswer } = props;
  const { words, locale } = usePageSetting();
  const { importReview } = words;
  const [currency, setCurrency] = useState<string>(CURRENCIES[0]);
  const { column, index, text, count } = question;
  const asked = importReview.currencyQuestion(text, column, count, printCount(count, locale));
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{asked}</MessageBarBody>
      <MessageBarActions>
        <Select
          size="small"
          aria-label={asked}
          value={currency}
          onChange={(_, { value }) => setCurrency(value)}
        >
          {CURRENCIES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <Button
          disabled={isBusy}
          onClick={() => onAnswer({ kind: "replace", column: index, find: text, replacement: currency })}
        >
          {importReview.isCurrency}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
