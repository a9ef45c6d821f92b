import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../shared/model/language.ts";
import type { AlikeRow } from "../../../shared/model/list-draft.ts";
import { OFFER_QUESTIONS } from "../clip/offer-question-words.ts";

const useStyles = makeStyles({
  same: { gridColumn: "2 / -1", minWidth: 0 },
  text: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** A row that may be an offer known at another address goes on with its history only when the person says so. */
export function SameRow(props: {
  readonly alike: AlikeRow;
  readonly isSame: boolean;
  readonly language: Language;
  readonly onSay: (isSame: boolean) => void;
}) {
  const { alike, isSame, language, onSay } = props;
  const styles = useStyles();
  const questions = OFFER_QUESTIONS[language];
  return (
    <Checkbox
      className={styles.same}
      checked={isSame}
      label={
        <span className={styles.text}>{`${questions.same(alike.name)} ${questions.why[alike.foundBy]}`}</span>
      }
      onChange={(_, { checked }) => onSay(checked === true)}
    />
  );
}
