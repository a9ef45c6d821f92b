import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  CODE_LIFETIME_MS,
  type Connection,
  type ConnectionScope,
  scopesOf,
} from "../../../../shared/model/connection.ts";
import type { DashboardHost } from "../dashboard-host.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useDoneToast, useProblemToast } from "../use-saved-toast.tsx";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  // As wide as it needs; in a narrow window the code stands below it.
  what: { flex: "1 1 220px", minWidth: 0, overflowWrap: "anywhere" },
  scopes: { flexBasis: "100%", minWidth: 0, margin: 0, padding: 0, border: "none" },
  scopesTitle: { padding: 0 },
  scopeList: { margin: 0, paddingInlineStart: "20px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  code: {
    alignSelf: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase500,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "0.15em",
    whiteSpace: "nowrap",
  },
  actions: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

export interface ConnectionQuestionProps {
  readonly connection: Connection;
  readonly onAnswer: DashboardHost["answerConnection"];
}

/** The question of a workbook with the six digits that its pane shows too. Ends by itself when the time is over. */
export function ConnectionQuestion({ connection, onAnswer }: ConnectionQuestionProps) {
  const styles = useStyles();
  const { words } = usePageSetting();
  const remainingMs = useRemainingMs(Date.parse(connection.askedAt) + CODE_LIFETIME_MS);
  const { workbookName, origin, code } = connection;
  const asked = scopesOf(connection);
  const [mayEdit, setMayEdit] = useState(true);
  const { answer, isAnswered } = useAnswer(connection, onAnswer);
  const isOver = remainingMs <= 0;
  return (
    <section className={styles.question} aria-label={words.connection.title}>
      <div className={styles.what}>
        <h3 className={styles.title}>{words.connection.title}</h3>
        <p className={styles.text}>
          {workbookName === undefined ? words.connection.unnamed : words.connection.named(workbookName)}{" "}
          {words.connection.through(origin)}. {words.connection.compare}
        </p>
      </div>
      <span className={styles.code} title={words.connection.code(code)}>
        {code.slice(0, 3)} {code.slice(3)}
      </span>
      <fieldset className={styles.scopes}>
        <legend className={styles.scopesTitle}>{words.connection.scopesTitle}</legend>
        <ul className={styles.scopeList}>
          {asked.flatMap((scope) =>
            scope === "edits" ? [] : [<li key={scope}>{words.connection.scopes[scope]}</li>],
          )}
        </ul>
        {asked.includes("edits") && (
          <Checkbox
            checked={mayEdit}
            label={
              <>
                {words.connection.scopes.edits}
                <br />
                <span className={styles.hint}>{words.connection.editsHint}</span>
              </>
            }
            onChange={(_event, { checked }) => setMayEdit(checked === true)}
          />
        )}
      </fieldset>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isOver}
          disabledFocusable={isAnswered}
          onClick={() => answer(true, mayEdit ? [] : ["edits"])}
        >
          {words.connection.grant}
        </Button>
        <Button disabledFocusable={isAnswered} onClick={() => answer(false)}>
          {words.connection.refuse}
        </Button>
        <span>
          {isOver ? words.connection.expired : words.connection.remaining(printRemaining(remainingMs))}
        </span>
      </div>
    </section>
  );
}

/** Passes one answer on and says what came of it; what is refused says so by leaving. */
function useAnswer({ id, workbookName }: Connection, onAnswer: ConnectionQuestionProps["onAnswer"]) {
  const { words } = usePageSetting();
  const sayDone = useDoneToast();
  const tellProblem = useProblemToast();
  const [isAnswered, setAnswered] = useState(false);
  const answer = async (isGranted: boolean, withheld: ConnectionScope[] = []) => {
    setAnswered(true);
    const state = await onAnswer({ connectionId: id, isGranted, withheld });
    if (state === "granted")
      sayDone(
        workbookName === undefined ? words.connection.grantedUnnamed : words.connection.granted(workbookName),
      );
    if (state === "expired") tellProblem(words.connection.expired);
    if (state === "failed") tellProblem(words.problems.writeFailures.unexpected);
    if (state === "failed") setAnswered(false);
  };
  return { answer, isAnswered };
}

function useRemainingMs(endMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return endMs - now;
}

/** "1:09". */
function printRemaining(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
