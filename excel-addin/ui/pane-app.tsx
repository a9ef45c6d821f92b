import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Day } from "../../shared/model/day.ts";
import type { PaneWords } from "../../shared/words/load-pane-words.ts";
import type { OfficeHost } from "../office/open-office.ts";
import { ConnectionView, type ConnectionViewProps } from "./connection-view.tsx";
import { PaneMessage } from "./pane-message.tsx";
import { PaneSettingProvider } from "./pane-setting.tsx";

export interface PaneAppProps extends Omit<ConnectionViewProps, "workbookName"> {
  readonly host: OfficeHost;
  readonly words: PaneWords;
  readonly today: Day;
}

/** The whole pane, in Excel's theme and language. */
export function PaneApp({ host, words, today, ...connected }: PaneAppProps) {
  const styles = useStyles();
  const isDark = useSyncExternalStore(host.watchTheme, host.isDark);
  const setting = useMemo(
    () => ({
      words: words.pane,
      fileWords: words.paneFiles,
      bundleWords: words.bundleWords,
      language: words.language,
      locale: host.displayLanguage,
      today,
    }),
    [words, host, today],
  );
  return (
    <FluentProvider theme={isDark ? DARK_THEME : webLightTheme} className={styles.pane}>
      <PaneSettingProvider setting={setting}>
        <main>
          {host.kind === "excel" ? (
            <ConnectionView {...connected} workbookName={host.workbookName} />
          ) : (
            <OutsideOfExcel kind={host.kind} words={words.pane} />
          )}
        </main>
      </PaneSettingProvider>
    </FluentProvider>
  );
}

function OutsideOfExcel(props: {
  readonly kind: "browser" | "unreachable";
  readonly words: PaneWords["pane"];
}) {
  const { kind, words } = props;
  if (kind === "browser")
    return <PaneMessage title={words.notInExcel.title} texts={[words.notInExcel.text]} />;
  return (
    <PaneMessage
      title={words.noLibrary.title}
      texts={[words.noLibrary.text]}
      action={{ label: words.tryAgain, onClick: () => location.reload() }}
    />
  );
}

/** Fluent's own dark red is too dark for text on cards. */
const DARK_THEME = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
};

const useStyles = makeStyles({ pane: { minHeight: "100vh" } });
