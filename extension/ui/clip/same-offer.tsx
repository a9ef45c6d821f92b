import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SaidIdentity } from "../../../shared/actions/save-offer.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { OFFER_QUESTIONS } from "./offer-question-words.ts";
import type { AlikePrice } from "./use-page-capture.ts";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  answers: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** An offer found by something else than its address goes on with its history only when the person says so. */
export function SameOffer(props: {
  readonly alike: AlikePrice;
  readonly said: SaidIdentity | undefined;
  readonly onSay: (said: SaidIdentity) => void;
}) {
  const { alike, said, onSay } = props;
  const styles = useStyles();
  const { words } = useClipSetting();
  const questions = OFFER_QUESTIONS[words.language];
  const { id, name } = alike.price.offer;
  const isSame = said !== undefined && said !== "another";
  return (
    <fieldset style={{ all: "unset" }} aria-label={questions.same(name)}>
      <div className={styles.question}>
        <p className={styles.text}>{questions.same(name)}</p>
        <p className={styles.why}>{questions.why[alike.foundBy]}</p>
        <div className={styles.answers}>
          <Button size="small" aria-pressed={isSame} onClick={() => onSay({ sameAs: id })}>
            {isSame ? `✓ ${questions.yes}` : questions.yes}
          </Button>
          <Button size="small" aria-pressed={said === "another"} onClick={() => onSay("another")}>
            {said === "another" ? `✓ ${questions.no}` : questions.no}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
