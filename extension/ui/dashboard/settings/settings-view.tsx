import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { type SettingsChange, saveSettings } from "../../../../shared/actions/save-settings.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { DashboardHost } from "../dashboard-host.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { DashboardFigures } from "../read-figures.ts";
import { useFailureToast } from "../use-saved-toast.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { ConnectionsCard } from "./connections-card.tsx";
import { DataCard } from "./data-card.tsx";
import { FormatsCard } from "./formats-card.tsx";
import { PicturesCard } from "./pictures-card.tsx";
import { RecipesCard } from "./recipes/recipes-card.tsx";
import { SalesCard } from "./sales-card.tsx";
import { ShortcutsCard } from "./shortcuts-card.tsx";
import { ThresholdsCard } from "./thresholds-card.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 7fr) minmax(280px, 5fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  column: { display: "grid", gap: tokens.spacingHorizontalL },
});

export interface SettingsViewProps {
  readonly host: DashboardHost;
  readonly store: Store;
  readonly settings: Settings;
  readonly figures: DashboardFigures;
  readonly clipShortcut: string;
}

/** Excel first, since a workbook may be waiting; then how Dosar speaks, its keys and its data. */
export function SettingsView({ host, store, settings, figures, clipShortcut }: SettingsViewProps) {
  const styles = useStyles();
  const { dashboard } = usePageSetting().words;
  const save = useSaveSettings(store);
  return (
    <>
      <ViewHeading title={dashboard.settings.title} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ConnectionsCard
            store={store}
            asking={figures.asking}
            granted={figures.granted}
            ended={figures.ended}
            onAnswer={host.answerConnection}
          />
          <ThresholdsCard settings={settings} onSave={save} />
        </div>
        <div className={styles.column}>
          <FormatsCard settings={settings} onSave={save} />
          <SalesCard settings={settings} onSave={save} />
          <ShortcutsCard shortcut={clipShortcut} onChange={host.onChangeShortcut} />
          <RecipesCard store={store} host={host} />
          <PicturesCard store={store} settings={settings} onSave={save} />
          <DataCard />
        </div>
      </div>
    </>
  );
}

/** One change after the other, so that two quick choices both stand. */
function useSaveSettings(store: Store): (change: SettingsChange) => void {
  const tellFailure = useFailureToast();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (change) => {
    last.current = last.current.then(() => saveSettings({ store, change })).catch(tellFailure);
  };
}
