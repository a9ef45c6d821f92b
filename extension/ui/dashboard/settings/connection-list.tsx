import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { revokeConnection } from "../../../../shared/actions/revoke-connection.ts";
import { type Connection, scopesOf } from "../../../../shared/model/connection.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";
import { ConnectionName } from "./connection-name.tsx";

/** The workbooks that may read, what each may do, and the taking back of it. */
export function ConnectionList(props: { readonly store: Store; readonly granted: readonly Connection[] }) {
  const { store, granted } = props;
  const styles = useStyles();
  const { words } = usePageSetting();
  const { settings, unknown } = words.dashboard;
  const saySaved = useSavedToast(store);
  const tellFailure = useFailureToast();
  async function revoke({ id, workbookName }: Connection) {
    const revision = await revokeConnection({ store, connectionId: id, now: store.now() });
    if (revision !== undefined) saySaved(words.connection.revoked(workbookName ?? unknown), revision);
  }
  return (
    <ul className={styles.list} aria-label={settings.excel}>
      {granted.map((connection) => (
        <li key={connection.id} className={styles.line}>
          <div className={styles.facts}>
            <ConnectionName connection={connection} />
            <ConnectionFacts connection={connection} />
          </div>
          <Button size="small" onClick={() => void revoke(connection).catch(tellFailure)}>
            {settings.disconnect}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ConnectionFacts({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { settings, unknown } = words.dashboard;
  const { grantedAt, lastUsedAt } = connection;
  const scopes = scopesOf(connection).map((scope) => words.connection.shortScopes[scope]);
  const facts = [
    [words.connection.access, scopes.join(", ")],
    [words.connection.since, grantedAt ? printInstant(grantedAt, locale) : unknown],
    [settings.lastUsed, lastUsedAt ? printInstant(lastUsedAt, locale) : settings.never],
  ] as const;
  return (
    <dl className={styles.pairs}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  facts: { display: "grid", gap: tokens.spacingVerticalS, flex: "1 1 220px", minWidth: 0 },
  pairs: { display: "flex", flexWrap: "wrap", gap: "2px 16px", margin: 0 },
  pair: { display: "flex", flexWrap: "wrap", gap: "0 6px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});
