import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Side } from "../../../../../shared/actions/import-decisions.ts";

const useStyles = makeStyles({
  pair: { display: "inline-flex", whiteSpace: "nowrap" },
  button: { minWidth: "0", borderRadius: tokens.borderRadiusMedium },
  first: { borderTopRightRadius: "0", borderBottomRightRadius: "0" },
  last: { borderTopLeftRadius: "0", borderBottomLeftRadius: "0", marginInlineStart: "-1px" },
  chosen: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
});

const SIDES = ["ours", "file"] as const;

/** Two buttons side by side: what is kept, or what the file says. Neither is pressed where it differs from row to row. */
export function SideChoice(props: {
  /** What the choice is about, for whoever does not see the row. */
  readonly label: string;
  readonly texts: Readonly<Record<Side, string>>;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}) {
  const { label, texts, side, onChoose } = props;
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and breaks the row.
    <span role="group" aria-label={label} className={styles.pair}>
      {SIDES.map((one, index) => (
        <ToggleButton
          key={one}
          size="small"
          checked={side === one}
          className={mergeClasses(
            styles.button,
            index === 0 ? styles.first : styles.last,
            side === one && styles.chosen,
          )}
          onClick={() => onChoose(one)}
        >
          {texts[one]}
        </ToggleButton>
      ))}
    </span>
  );
}
