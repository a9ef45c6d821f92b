import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** A formula that breaks between its arguments where the pane is narrow, never inside of a date or a name. */
export function FormulaText(props: { readonly formula: string; readonly className?: string }) {
  const styles = useStyles();
  return (
    <code className={mergeClasses(styles.formula, props.className)}>
      {props.formula
        .split(/(?<=[;,(])/)
        .map((part, index) => ({ part, place: `${index} ${part}` }))
        .map(({ part, place }) => (
          <span key={place} className={styles.part}>
            {part}
          </span>
        ))}
    </code>
  );
}

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  part: { display: "inline-block", maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
