import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  deeds: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** One list of the preview: its title, what can be done with all of it, its rows. */
export function ReviewPart(props: {
  readonly title: string;
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={props.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{props.title}</h2>
        <div className={styles.deeds}>{props.deeds}</div>
      </div>
      {props.children}
    </section>
  );
}
