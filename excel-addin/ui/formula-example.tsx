import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FunctionWords } from "../../shared/words/load-function-words.ts";
import { copyText } from "./copy-text.ts";
import { FormulaText } from "./formula-text.tsx";

/** A formula that can be copied into a cell as it stands, and what it says. */
export function FormulaExample(props: {
  readonly formula: string;
  readonly text: string;
  readonly words: FunctionWords;
}) {
  const { formula, text, words } = props;
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  const copy = () => {
    void copyText(formula).then((isCopied) => setOutcome(isCopied ? "copied" : "copyFailed"));
  };
  return (
    <div className={styles.example}>
      <Caption1>{text}</Caption1>
      <div className={styles.line}>
        <FormulaText formula={formula} className={styles.formula} />
        <Button
          size="small"
          icon={outcome === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
          aria-label={`${words.copy}: ${formula}`}
          title={words.copy}
          onClick={copy}
        />
      </div>
      <Caption1 role="status" className={styles.outcome}>
        {outcome && words[outcome]}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    padding: "4px 8px",
    userSelect: "all",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  outcome: { color: tokens.colorNeutralForeground2 },
});
