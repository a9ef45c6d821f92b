import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pill: {
    display: "inline-block",
    padding: "0 6px",
    lineHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
  },
  plain: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground6 },
  ours: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  look: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
  },
});

/** Plain, ours (it matters to us), or in need of a look. */
export type PillMood = "plain" | "ours" | "look";

/** A word in a tinted frame. Not Fluent's badge, which costs a scroll through thousands of rows several times as much. */
export function Pill({ mood, text }: { readonly mood: PillMood; readonly text: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.pill, styles[mood])}>{text}</span>;
}
