import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../../shared/model/language.ts";
import { loadDashboardWords } from "../../../shared/words/load-dashboard-words.ts";
import { localDayOf } from "../kit/local-day.ts";
import { Themed } from "../kit/themed.tsx";
import type { DashboardHost } from "./dashboard-host.ts";
import { DashboardViews } from "./dashboard-views.tsx";
import { type PageSetting, PageSettingProvider } from "./page-setting.tsx";
import { StoreFailure } from "./store-failure.tsx";
import { languageOfSettings, useSettings } from "./use-settings.ts";
import { useStore } from "./use-store.ts";

/** The whole page: opens the store, then shows it in the person's language, formats and theme. */
export function DashboardApp(host: DashboardHost) {
  const { store, failing, tryAgain } = useStore(host.openStore);
  const settings = useSettings(store);
  const language = languageOfSettings(settings, navigator.languages);
  useNoteMenu(settings === undefined ? undefined : language, host.nameNoteMenu);
  const setting = usePageSettingOf(language, settings?.formatLocale, host.expectEvidence);
  return (
    <Themed choice={settings?.theme}>
      {setting === undefined || (settings === undefined && failing === undefined) ? (
        <Spinner delay={200} style={{ height: "100vh" }} />
      ) : (
        <PageSettingProvider value={setting}>
          {failing ? (
            <StoreFailure failing={failing} onTryAgain={tryAgain} />
          ) : (
            store && settings && <DashboardViews host={host} store={store} settings={settings} />
          )}
        </PageSettingProvider>
      )}
    </Themed>
  );
}

/** Once the settings are known, and whenever the person chooses another language. */
function useNoteMenu(language: Language | undefined, nameNoteMenu: DashboardHost["nameNoteMenu"]) {
  useEffect(() => {
    if (language !== undefined) nameNoteMenu(language).catch(reportError);
  }, [language, nameNoteMenu]);
}

function usePageSettingOf(
  language: PageSetting["words"]["language"],
  formatLocale: string | undefined,
  expectEvidence: PageSetting["expectEvidence"],
) {
  const [words, setWords] = useState<PageSetting["words"]>();
  useEffect(() => {
    document.documentElement.lang = language;
    loadDashboardWords(language).then(setWords, reportError);
  }, [language]);
  if (words === undefined) return undefined;
  const locale = formatLocale ?? navigator.language;
  return { words, locale, today: localDayOf(new Date()), expectEvidence } satisfies PageSetting;
}
