import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { askForPersistence } from "../../../../shared/store/persistence.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  hint: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** How much is kept on this computer, and whether the browser promised to keep it. */
export function DataCard() {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { settings, unknown } = words.dashboard;
  const [usedBytes, setUsedBytes] = useState<number>();
  const [isKept, setKept] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsedBytes(usage), reportError);
    navigator.storage.persisted().then(setKept, reportError);
  }, []);
  const ask = useCallback(async () => {
    const isPromised = await askForPersistence(navigator.storage);
    setKept(isPromised);
    setRefused(!isPromised);
  }, []);
  return (
    <PanelCard>
      <h2 className={styles.title}>{settings.data}</h2>
      <div className={styles.line}>
        {settings.onComputer}
        <strong>{usedBytes === undefined ? unknown : printMegabytes(usedBytes, locale)}</strong>
      </div>
      <div className={styles.line}>
        {settings.kept}
        <strong>{isKept ? settings.keptYes : settings.keptNo}</strong>
      </div>
      {isKept === false && (
        <div>
          <Button size="small" onClick={ask}>
            {settings.askToKeep}
          </Button>
        </div>
      )}
      {isRefused && <p className={styles.hint}>{settings.keptRefused}</p>}
    </PanelCard>
  );
}

function printMegabytes(bytes: number, locale: string): string {
  const format = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / 1e6);
}
