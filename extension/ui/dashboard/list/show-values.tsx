import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  change: { display: "inline-flex", alignItems: "center", gap: "2px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** A change with its arrow: the arrow says which way, the colour what it means for us (here: up is good). */
export function Change({ ratio, text }: { readonly ratio: number; readonly text: string }) {
  const styles = useStyles();
  const mood = ratio > 0 ? styles.good : ratio < 0 ? styles.bad : undefined;
  return (
    <span className={mood}>
      <span className={styles.change}>
        {ratio > 0 && <ArrowUpRegular fontSize={14} aria-hidden="true" />}
        {ratio < 0 && <ArrowDownRegular fontSize={14} aria-hidden="true" />}
        {text}
      </span>
    </span>
  );
}
