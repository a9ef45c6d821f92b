import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "../../shared/model/language.ts";

/** A word or a function that makes one, with where it stands: "pane.workbook.prices". */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const wordsFolder = new URL("../../shared/words/", import.meta.url);
/** Only hands other areas on. */
const BARREL = "dashboard-page.ts";

/** All words of a language, area by area, in their order in the file. */
export async function listWords(language: Language): Promise<readonly Leaf[]> {
  const folder = new URL(`${language}/`, wordsFolder);
  const areas = readdirSync(fileURLToPath(folder)).filter((name) => name !== BARREL);
  const modules = await Promise.all(
    areas.toSorted().map(async (name): Promise<unknown> => import(new URL(name, folder).href)),
  );
  return modules.flatMap((area) => leavesOf("", area));
}

function leavesOf(path: string, value: unknown): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(path === "" ? key : `${path}.${key}`, part));
}
