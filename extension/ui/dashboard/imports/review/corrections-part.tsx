import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ImportSummary } from "../../../../../shared/actions/import-pages.ts";
import { type Corrections, withoutRule, withRule } from "../../../../../shared/model/corrections.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { CurrencyAnswer } from "./currency-answer.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";
import { ruleTextOf } from "./rule-text.ts";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS },
  rules: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export interface CorrectionsPartProps {
  readonly check: Pick<ImportSummary, "suggestions" | "currencyQuestions" | "headers" | "rejectedCount">;
  readonly corrections: Corrections;
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What would put most of a column right at once; and what was put right so far, each with the way back. */
export function CorrectionsPart({ check, corrections, isBusy, onCorrect }: CorrectionsPartProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importReview } = words;
  const [isReplacing, setReplacing] = useState(false);
  const print = (count: number) => printCount(count, locale);
  if (check.rejectedCount + corrections.edits.length + corrections.rules.length === 0) return null;
  return (
    <div className={styles.part}>
      {check.suggestions.map(({ column, rule, readCount, count, text }) => (
        <MessageBar key={JSON.stringify(rule)} intent="info" layout="auto">
          <MessageBarBody>
            {importReview.suggestion(print(readCount), count, print(count), column, text)}
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={isBusy} onClick={() => onCorrect(withRule(corrections, rule))}>
              {ruleTextOf(rule, check.headers, words)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {check.currencyQuestions.map((question) => (
        <CurrencyAnswer
          key={question.index}
          question={question}
          isBusy={isBusy}
          onAnswer={(rule) => onCorrect(withRule(corrections, rule))}
        />
      ))}
      <InForce corrections={corrections} headers={check.headers} isBusy={isBusy} onCorrect={onCorrect} />
      {check.rejectedCount > 0 && (
        <div>
          <Button size="small" disabled={isBusy} onClick={() => setReplacing(true)}>
            {importReview.replaceInColumn}
          </Button>
        </div>
      )}
      {isReplacing && (
        <ReplaceDialog
          headers={check.headers}
          onClose={() => setReplacing(false)}
          onReplace={(rule) => {
            setReplacing(false);
            onCorrect(withRule(corrections, rule));
          }}
        />
      )}
    </div>
  );
}

function InForce(props: {
  readonly corrections: Corrections;
  readonly headers: readonly string[];
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
}) {
  const { corrections, headers, isBusy, onCorrect } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importReview } = words;
  const { edits, rules } = corrections;
  if (edits.length + rules.length === 0) return null;
  const takeBack = (left: Corrections, label: string) => (
    <Button
      size="small"
      disabled={isBusy}
      aria-label={importReview.takeBackOf(label)}
      onClick={() => onCorrect(left)}
    >
      {importReview.takeBack}
    </Button>
  );
  const editsText = importReview.cellsEdited(edits.length, printCount(edits.length, locale));
  return (
    <section aria-label={importReview.inForce}>
      <strong>{importReview.inForce}</strong>
      <ul className={styles.rules}>
        {rules.map((rule) => {
          const text = ruleTextOf(rule, headers, words);
          return (
            <li key={JSON.stringify(rule)} className={styles.rule}>
              {text}
              {takeBack(withoutRule(corrections, rule), text)}
            </li>
          );
        })}
        {edits.length > 0 && (
          <li className={styles.rule}>
            {editsText}
            {takeBack({ rules, edits: [] }, editsText)}
          </li>
        )}
      </ul>
    </section>
  );
}
