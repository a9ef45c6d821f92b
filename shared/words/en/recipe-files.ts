import type { RecipeFileFault, RecipeFilePlace, RecipeFileProblem } from "../../model/recipe-file.ts";
import { counted } from "../plural.ts";

type FileProblem = Exclude<RecipeFileProblem["code"], "wrong">;

/** Recipes as a file: what one brings, and what is wrong with it. */
export const recipeFiles = {
  export: "Export",
  import: "Import",
  fileName: "dosar-recipes",
  tooMany: (most: string) =>
    `A file takes at most ${most} recipes, and you have more. Forget some that are not needed, then export again. No file was made.`,
  title: (file: string) => `Recipes from “${file}”`,
  lead: "Nothing is written before you press the button; it is taken back as a whole.",
  kinds: { new: "New here", changed: "Changed", same: "The same as here" },
  oursIsNewer: "yours is newer",
  beside: "this site has another recipe; both are kept",
  reads: (fields: string) => `reads: ${fields}`,
  changes: (fields: string) => `changes: ${fields}`,
  nothing: "All of them are here already.",
  run: (count: number, printed: string) =>
    `Import ${counted("en", count, printed, { one: "recipe", other: "recipes" })}`,
  done: (count: number, printed: string) =>
    `Imported: ${counted("en", count, printed, { one: "recipe", other: "recipes" })}.`,
  problems: {
    "too-large":
      "This file is far larger than one with recipes. Choose a file that Dosar exported. Nothing was changed.",
    "not-json":
      "This file is damaged, or none that Dosar exported. Have it exported and sent again. Nothing was changed.",
    "other-file":
      "This is a file of another kind. Choose one with recipes that Dosar exported. Nothing was changed.",
    "later-version":
      "This file was exported by a later Dosar. Update Dosar here, then import it again. Nothing was changed.",
  } satisfies Record<FileProblem, string>,
  wrong: (place: string, fault: string) =>
    `${place}: ${fault}. Correct the file or have it exported again. Nothing was changed.`,
  place: ({
    recipeNumber,
    host,
    field,
    wayNumber,
    key,
  }: Omit<RecipeFilePlace, "field"> & { readonly field?: string }) =>
    [
      recipeNumber === undefined ? "In the file" : `Recipe ${recipeNumber}${host ? ` (${host})` : ""}`,
      ...(field ? [field] : []),
      ...(wayNumber === undefined ? [] : [`way ${wayNumber}`]),
      ...(key ? [`“${key}”`] : []),
    ].join(", "),
  faults: {
    missing: "is missing",
    unknown: "is nothing that a recipe has",
    "too-long": "is too long",
    "no-selector": "this is no CSS selector",
    twice: "stands there twice",
    unfit: "cannot be what it should be",
  } satisfies Record<RecipeFileFault, string>,
};
