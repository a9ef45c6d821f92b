import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  texts: { marginInlineEnd: "auto", maxWidth: "72ch" },
  title: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Title of a view with a sentence below and its actions at the end of the line. */
export function ViewHeading(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <div className={styles.texts}>
        <h1 className={styles.title}>{props.title}</h1>
        {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.children}
    </div>
  );
}
