import { RecipeField } from "../model/recipe.ts";
import {
  RECIPE_FILE_FORMAT,
  RECIPE_FILE_VERSION,
  RecipeFile,
  type RecipeFileFault,
  type RecipeFilePlace,
  type RecipeFileProblem,
} from "../model/recipe-file.ts";
import { fail, type Result, succeed } from "../std/result.ts";

/** In characters; a thousand recipes with all their ways are shorter. */
export const LONGEST_RECIPE_FILE = 4_000_000;

/**
 * Recipes from a file: all of them, or the first thing that is wrong and its place.
 *
 * @param isSelector whether a browser can look for elements by a text.
 */
export function readRecipeFile(
  text: string,
  isSelector: (text: string) => boolean,
): Result<RecipeFile, RecipeFileProblem> {
  if (text.length > LONGEST_RECIPE_FILE) return fail({ code: "too-large" });
  const json = parseJson(text);
  if (json === undefined) return fail({ code: "not-json" });
  const { format, version } = Object(json) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== RECIPE_FILE_FORMAT) return fail({ code: "other-file" });
  if (typeof version === "number" && version > RECIPE_FILE_VERSION) return fail({ code: "later-version" });
  const parsed = RecipeFile.safeParse(json);
  if (!parsed.success) return fail(problemOf(parsed.error.issues[0], json));
  return findProblem(parsed.data, isSelector) ?? succeed(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Issue = NonNullable<ReturnType<typeof RecipeFile.safeParse>["error"]>["issues"][number];

function problemOf(issue: Issue | undefined, json: unknown): RecipeFileProblem {
  const path = issue?.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
  return { code: "wrong", place: placeOf(path, json), fault: issue ? faultOf(issue, path, json) : "unfit" };
}

function faultOf({ code }: Issue, path: readonly PropertyKey[], json: unknown): RecipeFileFault {
  if (code === "unrecognized_keys") return "unknown";
  if (code === "too_big") return "too-long";
  return valueAt(json, path) === undefined ? "missing" : "unfit";
}

function placeOf(path: readonly PropertyKey[], json: unknown): RecipeFilePlace {
  const [list, index, part, field, anchors, way] = path;
  const last = path.at(-1);
  const isInRecipe = list === "recipes" && typeof index === "number";
  const host = isInRecipe ? valueAt(json, ["recipes", index, "host"]) : undefined;
  const known = part === "fields" ? RecipeField.safeParse(field) : undefined;
  return {
    ...(isInRecipe && { recipeNumber: index + 1 }),
    ...(typeof host === "string" && { host: host.slice(0, 253) }),
    ...(known?.success && { field: known.data }),
    ...(anchors === "anchors" && typeof way === "number" && { wayNumber: way + 1 }),
    ...(typeof last === "string" && { key: last.slice(0, 40) }),
  };
}

/** By own properties alone: a file may name what every object inherits. */
function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === "object" ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined,
    json,
  );
}

/** What the schema cannot tell. */
function findProblem({ recipes }: RecipeFile, isSelector: (text: string) => boolean) {
  const ids = new Set<string>();
  for (const [index, { id, host, fields }] of recipes.entries()) {
    const place = { recipeNumber: index + 1, host };
    if (ids.has(id))
      return fail({ code: "wrong" as const, place: { ...place, key: "id" }, fault: "twice" as const });
    ids.add(id);
    for (const field of RecipeField.options) {
      const wrong =
        fields[field]?.anchors.findIndex((one) => one.by !== "label" && !isSelector(one.selector)) ?? -1;
      if (wrong >= 0)
        return fail({
          code: "wrong" as const,
          place: { ...place, field, wayNumber: wrong + 1 },
          fault: "no-selector" as const,
        });
    }
  }
  return undefined;
}
