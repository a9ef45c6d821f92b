import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalXXL})`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: { flex: "1 1 200px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  deeds: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginInlineStart: "auto",
  },
});

/** The step's actions, always in sight at the bottom of the window. */
export function StepBar({ hint, children }: { readonly hint?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.hint}>{hint}</span>
      <div className={styles.deeds}>{children}</div>
    </div>
  );
}
