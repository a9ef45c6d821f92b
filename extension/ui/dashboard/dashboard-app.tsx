import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Store } from "../../../shared/store/open-store.ts";
import { loadDashboardWords } from "../../../shared/words/load-dashboard-words.ts";
import { localDayOf } from "../kit/local-day.ts";
import { Themed } from "../kit/themed.tsx";
import type { DashboardHost } from "./dashboard-host.ts";
import { DashboardViews } from "./dashboard-views.tsx";
import { type PageSetting, PageSettingProvider } from "./page-setting.tsx";
import { languageOfSettings, useSettings } from "./use-settings.ts";

/** The whole page: opens the store, then shows it in the person's language, formats and theme. */
export function DashboardApp(host: DashboardHost) {
  const { store, isFailed, tryAgain } = useStore(host.openStore);
  const settings = useSettings(store);
  const language = languageOfSettings(settings, navigator.languages);
  const setting = usePageSettingOf(language, settings?.formatLocale);
  return (
    <Themed theme={settings?.theme}>
      {setting === undefined || (store === undefined && !isFailed) ? (
        <Spinner delay={200} style={{ height: "100vh" }} />
      ) : (
        <PageSettingProvider value={setting}>
          {store && settings ? (
            <DashboardViews host={host} store={store} settings={settings} />
          ) : (
            <StoreFailure words={setting.words.dashboard} onTryAgain={tryAgain} />
          )}
        </PageSettingProvider>
      )}
    </Themed>
  );
}

function StoreFailure(props: {
  readonly words: PageSetting["words"]["dashboard"];
  readonly onTryAgain: () => void;
}) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{props.words.failed}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.onTryAgain}>{props.words.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function useStore(openStore: () => Promise<Store>) {
  const [store, setStore] = useState<Store>();
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isCurrent = attempt > 0;
    openStore().then(
      (opened) => isCurrent && setStore(opened),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [openStore, attempt]);
  const tryAgain = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return { store, isFailed, tryAgain };
}

function usePageSettingOf(language: PageSetting["words"]["language"], formatLocale: string | undefined) {
  const [words, setWords] = useState<PageSetting["words"]>();
  useEffect(() => {
    document.documentElement.lang = language;
    loadDashboardWords(language).then(setWords, reportError);
  }, [language]);
  if (words === undefined) return undefined;
  const locale = formatLocale ?? navigator.language;
  return { words, locale, today: localDayOf(new Date()) } satisfies PageSetting;
}
