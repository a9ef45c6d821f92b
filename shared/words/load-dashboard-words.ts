import type { Language } from "../model/language.ts";

/** The words of the dashboard in one language; only that language's are loaded. */
export async function loadDashboardWords(language: Language) {
  return { language, ...(await LOADERS[language]()) };
}

export type DashboardWords = Awaited<ReturnType<typeof loadDashboardWords>>;

const LOADERS = {
  en: () => import("./en/dashboard-page.ts"),
  ro: () => import("./ro/dashboard-page.ts"),
  ru: () => import("./ru/dashboard-page.ts"),
};
