import { createContext, useContext } from "react";
import type { Day } from "../../../shared/model/day.ts";
import type { DashboardWords } from "../../../shared/words/load-dashboard-words.ts";
import type { DashboardHost } from "./dashboard-host.ts";

/** What every view needs to print: the words of one language, the person's formats and their own day. */
export interface PageSetting {
  readonly words: DashboardWords;
  /** BCP 47 tag of numbers and dates; may differ from the language of the words. */
  readonly locale: string;
  readonly today: Day;
  readonly expectEvidence: DashboardHost["expectEvidence"];
}

const Setting = createContext<PageSetting | undefined>(undefined);

export const PageSettingProvider = Setting.Provider;

/** Throws outside of the provider: a view without words is a bug. */
export function usePageSetting(): PageSetting {
  const setting = useContext(Setting);
  if (setting === undefined) throw new Error("No PageSettingProvider above this view.");
  return setting;
}
