import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { VanishedChoice } from "../../../../shared/actions/import-decisions.ts";
import type { StatementCheck } from "../../../../shared/actions/import-settlement-writes.ts";
import type { Day } from "../../../../shared/model/day.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printFullDay, printMoney } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ReviewPart } from "./review/review-part.tsx";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

const CHOICES: readonly VanishedChoice[] = ["keep", "settle-named", "settle-all"];

export interface StatementPartProps {
  readonly statement: StatementCheck;
  readonly statedOn: Day | undefined;
  readonly choice: VanishedChoice;
  readonly onChoose: (choice: VanishedChoice) => void;
}

/** What a list of receivables comes to, and what becomes of documents that it no longer has. */
export function StatementPart({ statement, statedOn, choice, onChoose }: StatementPartProps) {
  const { words, locale } = usePageSetting();
  const ours = words.importWords.statement;
  const { openCount, opens, paymentCount, payments } = statement;
  const print = (amounts: readonly Money[]) =>
    amounts.map((amount) => printMoney(amount, locale)).join(" · ");
  const day = statedOn === undefined ? "" : printFullDay(statedOn, locale);
  const said = [
    openCount > 0 && ours.open(day, openCount, printCount(openCount, locale), print(opens)),
    paymentCount > 0 && ours.paid(paymentCount, printCount(paymentCount, locale), print(payments)),
  ].filter((text) => text !== false);
  return (
    <>
      {said.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{said.join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      {statement.vanished.allCount > 0 && (
        <VanishedQuestion statement={statement} day={day} choice={choice} onChoose={onChoose} />
      )}
    </>
  );
}

function VanishedQuestion(
  props: Pick<StatementPartProps, "statement" | "choice" | "onChoose"> & { readonly day: string },
) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const ours = words.importWords.statement;
  const { namedCount, namedOpens, allCount, allOpens } = props.statement.vanished;
  const print = (amounts: readonly Money[]) =>
    amounts.map((amount) => printMoney(amount, locale)).join(" · ");
  const title = ours.vanished(allCount, printCount(allCount, locale));
  const labels = {
    keep: ours.keep,
    "settle-named": ours.settleNamed(
      namedCount,
      printCount(namedCount, locale),
      print(namedOpens),
      props.day,
    ),
    "settle-all": ours.settleAll(allCount, printCount(allCount, locale), print(allOpens), props.day),
  };
  const isOffered = (choice: VanishedChoice) =>
    choice === "keep" || (choice === "settle-named" ? namedCount > 0 : allCount > namedCount);
  return (
    <ReviewPart title={title}>
      <p className={styles.text}>{ours.vanishedHint}</p>
      <RadioGroup
        aria-label={title}
        value={props.choice}
        onChange={(_, { value }) => props.onChoose(CHOICES.find((one) => one === value) ?? "keep")}
      >
        {CHOICES.filter(isOffered).map((choice) => (
          <Radio key={choice} value={choice} label={labels[choice]} />
        ))}
      </RadioGroup>
    </ReviewPart>
  );
}

/** How many documents the choice settles. */
export function settledCountOf(
  { vanished }: Pick<StatementCheck, "vanished">,
  choice: VanishedChoice = "keep",
): number {
  if (choice === "keep") return 0;
  return choice === "settle-all" ? vanished.allCount : vanished.namedCount;
}
