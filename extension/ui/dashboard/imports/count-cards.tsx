import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(160px, 1fr))",
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  card: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  count: { margin: 0, fontSize: tokens.fontSizeBase500, fontVariantNumeric: "tabular-nums" },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

const KINDS = ["added", "changed", "same", "rejected"] as const;

type CountKind = (typeof KINDS)[number];
export type ImportCounts = Readonly<Record<`${CountKind}Count`, number>>;

/** New, changed, same, rejected: all four always, a zero too. */
export function CountCards(props: {
  readonly counts: ImportCounts;
  /** What will happen to each kind, or what has. */
  readonly hints: Readonly<Record<CountKind, string>>;
}) {
  const { counts, hints } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  return (
    <dl className={styles.cards}>
      {KINDS.map((kind) => {
        const count = counts[`${kind}Count`];
        return (
          <div key={kind} className={styles.card}>
            <dt>
              {words.importWords[kind]}
              <div className={styles.hint}>{hints[kind]}</div>
            </dt>
            <dd className={mergeClasses(styles.count, kind === "rejected" && count > 0 && styles.warning)}>
              {printCount(count, locale)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
