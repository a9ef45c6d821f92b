import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  tiles: {
    display: "flex",
    flexWrap: "wrap",
    gap: "1px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
  },
  tile: {
    // The last line's tiles take what room is left.
    flex: "1 1 128px",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

export interface Tile {
  readonly name: string;
  readonly value: string;
  readonly mood?: "good" | "bad" | undefined;
}

/** The few figures that matter of one thing. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.tiles}>
      {tiles.map(({ name, value, mood }) => (
        <div key={name} className={styles.tile}>
          <dt className={styles.name}>{name}</dt>
          <dd
            className={mergeClasses(
              styles.value,
              mood === "good" && styles.good,
              mood === "bad" && styles.bad,
            )}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
