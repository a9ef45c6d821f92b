import { makeStyles, tokens } from "@fluentui/react-components";
import { nameDosar } from "../../../../shared/actions/name-dosar.ts";
import type { Connection } from "../../../../shared/model/connection.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import type { DashboardHost } from "../dashboard-host.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ConnectionList } from "./connection-list.tsx";
import { ConnectionQuestion } from "./connection-question.tsx";
import { EndedConnections } from "./connections-ended.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ConnectionsCardProps {
  readonly store: Store;
  readonly asking: readonly Connection[];
  readonly granted: readonly Connection[];
  readonly ended: readonly Connection[];
  readonly onAnswer: DashboardHost["answerConnection"];
}

/** Workbooks that ask, those that may, and those that lately may no longer. */
export function ConnectionsCard({ store, asking, granted, ended, onAnswer }: ConnectionsCardProps) {
  const styles = useStyles();
  const { words } = usePageSetting();
  const { settings } = words.dashboard;
  const own = nameDosar(store, navigator.userAgent);
  return (
    <PanelCard>
      <h2 className={styles.title}>{settings.excel}</h2>
      {asking.map((connection) => (
        <ConnectionQuestion key={connection.id} connection={connection} onAnswer={onAnswer} />
      ))}
      {granted.length === 0 && asking.length === 0 && (
        <p className={styles.text}>
          {settings.noConnection} {settings.howTo}
        </p>
      )}
      {granted.length > 0 && <ConnectionList store={store} granted={granted} />}
      {ended.length > 0 && <EndedConnections ended={ended} />}
      <p className={styles.hint}>{words.connection.own(own.browser, own.mark)}</p>
    </PanelCard>
  );
}
