import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { usePageSetting } from "../page-setting.tsx";

const STEPS = ["file", "columns", "preview", "done"] as const;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: "grid",
    placeItems: "center",
    width: "22px",
    height: "22px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase200,
  },
  markCurrent: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  markDone: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** File, columns, preview, done: the steps behind are ticked. `step` counts from 1. */
export function ImportSteps({ step }: { readonly step: number }) {
  const styles = useStyles();
  const { importWords } = usePageSetting().words;
  return (
    <ol className={styles.list}>
      {STEPS.map((name, index) => {
        const isDone = index + 1 < step;
        const isCurrent = index + 1 === step;
        return (
          <li
            key={name}
            aria-current={isCurrent ? "step" : undefined}
            className={mergeClasses(styles.step, isCurrent && styles.current)}
          >
            <span
              className={mergeClasses(
                styles.mark,
                isCurrent && styles.markCurrent,
                isDone && styles.markDone,
              )}
            >
              {isDone ? <CheckmarkRegular /> : index + 1}
            </span>
            {importWords.steps[name]}
          </li>
        );
      })}
    </ol>
  );
}
