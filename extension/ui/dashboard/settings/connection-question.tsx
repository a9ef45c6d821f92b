import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { grantConnection } from "../../../../shared/actions/grant-connection.ts";
import { refuseConnection } from "../../../../shared/actions/refuse-connection.ts";
import { CODE_LIFETIME_MS, type Connection } from "../../../../shared/model/connection.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
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
  actions: { gridColumn: "1 / -1", display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The question of a workbook with the six digits that its pane shows too. Ends by itself when the time is over. */
export function ConnectionQuestion(props: { readonly store: Store; readonly connection: Connection }) {
  const { store, connection } = props;
  const styles = useStyles();
  const { words } = usePageSetting();
  const remainingMs = useRemainingMs(Date.parse(connection.askedAt) + CODE_LIFETIME_MS);
  const { id: connectionId, workbookName, origin, code } = connection;
  const isOver = remainingMs <= 0;
  const grant = () => grantConnection({ store, connectionId, now: store.now() }).catch(reportError);
  const refuse = () => refuseConnection({ store, connectionId }).catch(reportError);
  return (
    <section className={styles.question} aria-label={words.connection.title}>
      <div>
        <h3 className={styles.title}>{words.connection.title}</h3>
        <p className={styles.text}>
          {workbookName === undefined ? words.connection.unnamed : words.connection.named(workbookName)}{" "}
          {words.connection.through(origin)}. {words.connection.compare}
        </p>
      </div>
      <span className={styles.code} title={words.connection.code(code)}>
        {code.slice(0, 3)} {code.slice(3)}
      </span>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isOver} onClick={grant}>
          {words.connection.grant}
        </Button>
        <Button onClick={refuse}>{words.connection.refuse}</Button>
        <span>
          {isOver ? words.connection.expired : words.connection.remaining(printRemaining(remainingMs))}
        </span>
      </div>
    </section>
  );
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
