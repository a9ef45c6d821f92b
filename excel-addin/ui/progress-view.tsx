import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular, RecordStop20Regular } from "@fluentui/react-icons";
import { printCount } from "../../shared/words/print.ts";
import type { MakeProgress } from "../sheets/make-sheet.ts";
import type { JobState, JobTarget } from "../sheets/sheet-jobs.ts";
import { usePaneSetting } from "./pane-setting.tsx";
import { useCancelKey } from "./use-cancel-key.ts";

export interface ProgressViewProps {
  readonly job: Extract<JobState, { kind: "running" }>;
  readonly onCancel: () => void;
}

type StageName = MakeProgress["stage"];

/** What is gone through, in this order. */
const STAGES: Readonly<Record<JobTarget, readonly StageName[]>> = {
  sheet: ["data", "figures", "sheet"],
  file: ["data", "figures", "file"],
};

/** How far a job is; Cancel has the focus and Esc presses it, until Excel is writing. */
export function ProgressView({ job, onCancel }: ProgressViewProps) {
  const { words, locale } = usePaneSetting();
  const styles = useStyles();
  const { target, order, index, count, progress, isStopping } = job;
  const stages = STAGES[target];
  const isWriting = progress.stage === "sheet";
  const view = useCancelKey(onCancel);

  const kinds = {
    client: words.sheets.client,
    "segment-forecast": words.sheets.forecast,
    prices: words.sheets.prices,
  };
  const ratio = ratioOf(progress);
  const place = words.job.refreshing(printCount(index + 1, locale), printCount(count, locale));
  return (
    <section ref={view} className={styles.view} aria-busy="true">
      <div className={styles.head}>
        <Caption1 className={styles.hint}>{count > 1 ? place : kinds[order.subject.kind]}</Caption1>
        <Subtitle1 as="h1" className={styles.title}>
          {order.title}
        </Subtitle1>
      </div>
      <ProgressBar
        aria-label={order.title}
        thickness="large"
        {...(ratio === undefined ? {} : { value: ratio })}
      />
      <Caption1 role="status" className={styles.hint}>
        <Detail progress={progress} />
      </Caption1>
      <ol className={styles.stages}>
        {stages.map((stage, place) => (
          <Stage
            key={stage}
            label={words.job[stage]}
            standing={standingOf(place - stages.indexOf(progress.stage))}
          />
        ))}
      </ol>
      <Button size="large" disabledFocusable={isWriting || isStopping} onClick={onCancel}>
        {isStopping ? words.job.stopping : words.cancel}
      </Button>
      <Caption1 className={styles.hint}>{isWriting ? words.job.writingHint : words.job.cancelHint}</Caption1>
    </section>
  );

  function Detail({ progress: now }: { readonly progress: MakeProgress }) {
    if (now.stage !== "data" || now.lineCount === 0) return words.job[now.stage];
    const done = printCount(now.lineCount, locale);
    return now.totalCount === undefined
      ? words.job.lines(now.lineCount, done)
      : words.job.of(done, now.totalCount, printCount(now.totalCount, locale));
  }
}

type Standing = "done" | "now" | "later";

function Stage({ label, standing }: { readonly label: string; readonly standing: Standing }) {
  const styles = useStyles();
  const icons = {
    done: <CheckmarkCircle20Filled className={styles.doneIcon} aria-hidden="true" />,
    now: <RecordStop20Regular className={styles.nowIcon} aria-hidden="true" />,
    later: <Circle20Regular className={styles.hint} aria-hidden="true" />,
  };
  return (
    <li className={styles.stage} {...(standing === "now" ? { "aria-current": "step" as const } : {})}>
      {icons[standing]}
      <Body1 className={mergeClasses(standing === "now" && styles.now)}>{label}</Body1>
    </li>
  );
}

function standingOf(distance: number): Standing {
  if (distance === 0) return "now";
  return distance < 0 ? "done" : "later";
}

/** Of the stage that runs; undefined where nobody knows how much there is. */
function ratioOf(progress: MakeProgress): number | undefined {
  if (progress.stage !== "data" || !progress.totalCount) return undefined;
  return progress.lineCount / progress.totalCount;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px" },
  head: { display: "flex", flexDirection: "column" },
  title: { margin: 0, overflowWrap: "anywhere" },
  stages: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
  },
  stage: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  doneIcon: { color: tokens.colorPaletteGreenForeground1 },
  nowIcon: { color: tokens.colorBrandForeground1 },
  now: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});
