import { Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import { revokeConnection } from "../../../../shared/actions/revoke-connection.ts";
import type { Connection } from "../../../../shared/model/connection.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { ConnectionQuestion } from "./connection-question.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { display: "grid", fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ConnectionsCardProps {
  readonly store: Store;
  readonly asking: readonly Connection[];
  readonly granted: readonly Connection[];
}

/** Workbooks that ask to read, and those that may. */
export function ConnectionsCard({ store, asking, granted }: ConnectionsCardProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { settings } = words.dashboard;
  const revoke = (connection: Connection) => {
    revokeConnection({ store, connectionId: connection.id }).catch(reportError);
  };
  return (
    <Card appearance="outline">
      <h2 className={styles.title}>{settings.excel}</h2>
      {asking.map((connection) => (
        <ConnectionQuestion key={connection.id} store={store} connection={connection} />
      ))}
      {granted.length === 0 && asking.length === 0 && (
        <p className={styles.text}>
          {settings.noConnection} {settings.howTo}
        </p>
      )}
      {granted.length > 0 && (
        <PlainTable
          label={settings.excel}
          columns={[
            { id: "workbook", head: settings.workbook },
            { id: "lastUsed", head: settings.lastUsed, isNumber: true },
            { id: "disconnect", head: "" },
          ]}
          rows={granted.map((connection) => ({
            key: connection.id,
            cells: [
              <span key="name" className={styles.name}>
                {connection.workbookName ?? words.dashboard.unknown}
                <span className={styles.hint}>{connection.origin}</span>
              </span>,
              connection.lastUsedAt ? printInstant(connection.lastUsedAt, locale) : settings.never,
              <Button key="disconnect" size="small" onClick={() => revoke(connection)}>
                {settings.disconnect}
              </Button>,
            ],
          }))}
        />
      )}
    </Card>
  );
}
