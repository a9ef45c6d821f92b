import type { Language } from "../model/language.ts";

/** The words of the dashboard in one language; only that language's are loaded. */
export async function loadDashboardWords(language: Language) {
  const [{ dashboard }, { importWords }, { problems }, { connection }, { dataFiles }, { bundleWords }] =
    await LOADERS[language]();
  return { language, dashboard, importWords, problems, connection, dataFiles, bundleWords };
}

export type DashboardWords = Awaited<ReturnType<typeof loadDashboardWords>>;

const LOADERS = {
  en: () =>
    Promise.all([
      import("./en/dashboard.ts"),
      import("./en/import.ts"),
      import("./en/problems.ts"),
      import("./en/connection.ts"),
      import("./en/data-files.ts"),
      import("./en/bundle.ts"),
    ]),
  ro: () =>
    Promise.all([
      import("./ro/dashboard.ts"),
      import("./ro/import.ts"),
      import("./ro/problems.ts"),
      import("./ro/connection.ts"),
      import("./ro/data-files.ts"),
      import("./ro/bundle.ts"),
    ]),
  ru: () =>
    Promise.all([
      import("./ru/dashboard.ts"),
      import("./ru/import.ts"),
      import("./ru/problems.ts"),
      import("./ru/connection.ts"),
      import("./ru/data-files.ts"),
      import("./ru/bundle.ts"),
    ]),
};
