import { Button } from "@fluentui/react-components";
import { revokeConnection } from "../../../../shared/actions/revoke-connection.ts";
import { type Connection, scopesOf } from "../../../../shared/model/connection.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";
import { ConnectionName } from "./connection-name.tsx";

/** The workbooks that may read, what each may do, and the taking back of it. */
export function ConnectionTable(props: { readonly store: Store; readonly granted: readonly Connection[] }) {
  const { store, granted } = props;
  const { words, locale } = usePageSetting();
  const { settings, unknown } = words.dashboard;
  const { connection: texts } = words;
  const saySaved = useSavedToast(store);
  async function revoke({ id, workbookName }: Connection) {
    const revision = await revokeConnection({ store, connectionId: id, now: store.now() });
    if (revision !== undefined) saySaved(texts.revoked(workbookName ?? unknown), revision);
  }
  return (
    <PlainTable
      label={settings.excel}
      columns={[
        { id: "workbook", head: settings.workbook },
        { id: "scopes", head: texts.scopesTitle },
        { id: "since", head: texts.since, isNumber: true },
        { id: "lastUsed", head: settings.lastUsed, isNumber: true },
        { id: "disconnect", head: "" },
      ]}
      rows={granted.map((connection) => ({
        key: connection.id,
        cells: [
          <ConnectionName key="name" connection={connection} />,
          scopesOf(connection)
            .map((scope) => texts.shortScopes[scope])
            .join(", "),
          connection.grantedAt ? printInstant(connection.grantedAt, locale) : unknown,
          connection.lastUsedAt ? printInstant(connection.lastUsedAt, locale) : settings.never,
          <Button key="disconnect" size="small" onClick={() => void revoke(connection).catch(reportError)}>
            {settings.disconnect}
          </Button>,
        ],
      }))}
    />
  );
}
