import { makeStyles, tokens } from "@fluentui/react-components";
import type { Connection } from "../../../../shared/model/connection.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ConnectionName } from "./connection-name.tsx";

/** What was refused or taken back lately, so that a slip is seen. */
export function EndedConnections({ ended }: { readonly ended: readonly Connection[] }) {
  const styles = useStyles();
  const { connection: words } = usePageSetting().words;
  return (
    <section aria-labelledby="connections-ended">
      <h3 id="connections-ended" className={styles.title}>
        {words.endedTitle}
      </h3>
      <p className={styles.hint}>{words.endedHint}</p>
      <ul className={styles.list}>
        {ended.map((connection) => (
          <li key={connection.id} className={styles.line}>
            <ConnectionName connection={connection} />
            <EndText connection={connection} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EndText({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { endedAt, askedAt, state } = connection;
  const instant = printInstant(endedAt ?? askedAt, locale);
  const text =
    state === "refused" ? words.connection.refusedOn(instant) : words.connection.revokedOn(instant);
  return <span className={styles.hint}>{text}</span>;
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: "8px 0 0", padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
});
