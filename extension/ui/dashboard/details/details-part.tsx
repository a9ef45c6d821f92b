import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    "& button": { whiteSpace: "nowrap" },
  },
  title: {
    margin: 0,
    marginInlineEnd: "auto",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A part of a page with its title, and what can be done in it at the end of the line. */
export function DetailsPart(props: {
  readonly title: string;
  readonly action?: ReactNode;
  /** Said in place of the content when there is none. */
  readonly none?: string | undefined;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={props.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{props.title}</h3>
        {props.action}
      </div>
      {props.none !== undefined && <p className={styles.none}>{props.none}</p>}
      {props.children}
    </section>
  );
}
