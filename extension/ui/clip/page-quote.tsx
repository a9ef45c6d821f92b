import { makeStyles, tokens } from "@fluentui/react-components";
import { wholeWords } from "../../../shared/capture/quote-link.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import { useClipSetting } from "./clip-setting.tsx";
import type { SelectedPrice } from "./offer-draft.ts";
import { PageLink } from "./page-link.tsx";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** The words of the page from which the price was read, and the way to them. */
export function PageQuote(props: {
  readonly capture: Capture;
  readonly selected: SelectedPrice | undefined;
}) {
  const styles = useStyles();
  const { words } = useClipSetting();
  const proof =
    props.selected ??
    props.capture.evidence.find(({ field, rule }) => field === "price" && rule === "visible-text");
  if (proof === undefined) return null;
  return (
    <p className={styles.quote} title={words.evidence}>
      {besideQuote(proof.before, "end")} <mark className={styles.mark}>{proof.quote}</mark>{" "}
      {besideQuote(proof.after, "start")} <PageLink evidence={proof} at={words.today} />
    </p>
  );
}

/** The text beside the quote without the half word at its far end, which reads like a mistake. */
function besideQuote(text: string, kept: "start" | "end"): string {
  const whole = wholeWords(text, kept);
  if (whole === text) return text;
  return kept === "end" ? `… ${whole}` : `${whole} …`;
}
