import type { Language } from "../model/language.ts";

/** The words of the dashboard in one language; only that language's are loaded. */
export async function loadDashboardWords(language: Language) {
  const [{ dashboard }, { importWords }, { problems }, { connection }, { lists }, { clip }] =
    await LOADERS[language]();
  return { language, dashboard, importWords, problems, connection, lists, clip };
}

export type DashboardWords = Awaited<ReturnType<typeof loadDashboardWords>>;

const LOADERS = {
  en: () =>
    Promise.all([
      import("./en/dashboard.ts"),
      import("./en/import.ts"),
      import("./en/problems.ts"),
      import("./en/connection.ts"),
      import("./en/lists.ts"),
      import("./en/clip.ts"),
    ]),
  ro: () =>
    Promise.all([
      import("./ro/dashboard.ts"),
      import("./ro/import.ts"),
      import("./ro/problems.ts"),
      import("./ro/connection.ts"),
      import("./ro/lists.ts"),
      import("./ro/clip.ts"),
    ]),
  ru: () =>
    Promise.all([
      import("./ru/dashboard.ts"),
      import("./ru/import.ts"),
      import("./ru/problems.ts"),
      import("./ru/connection.ts"),
      import("./ru/lists.ts"),
      import("./ru/clip.ts"),
    ]),
};
