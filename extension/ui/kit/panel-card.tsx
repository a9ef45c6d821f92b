import { Card, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Fluent's outlined card is see-through, and the page below is grey.
  card: { backgroundColor: tokens.colorNeutralBackground1 },
});

/** A part of a page: a border, no shadow. */
export function PanelCard(props: { readonly className?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Card appearance="outline" className={mergeClasses(styles.card, props.className)}>
      {props.children}
    </Card>
  );
}
