import { describe, expect, it } from "vitest";
import { recipeFileText } from "../../../extension/ui/dashboard/settings/recipes/recipe-file-text.ts";
import { compareRecipes, importRecipes } from "../../../shared/actions/import-recipes.ts";
import { printRecipeFile } from "../../../shared/actions/print-recipe-file.ts";
import { LONGEST_RECIPE_FILE, readRecipeFile } from "../../../shared/actions/read-recipe-file.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { type FieldRecipe, Recipe } from "../../../shared/model/recipe.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { picker } from "../../../shared/words/en/picker.ts";
import { recipeFiles } from "../../../shared/words/en/recipe-files.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-28T08:00:00.000Z" as Instant;
const isSelector = (text: string) => !text.includes("[[");
const found = (selector: string): FieldRecipe => ({ anchors: [{ by: "css", selector }], sample: "12 lei" });

function recipe(
  id: string,
  host: string,
  fields: Recipe["fields"],
  madeAt = "2026-11-20T08:00:00.000Z",
): Recipe {
  return Recipe.parse({ id, host, fields, madeAt });
}

const ONE = recipe("r1", "one.example", { price: found(".a"), name: found("h1") });
const TWO = recipe("r2", "two.example", { price: found(".b") });

it("a site that has only an address of numbers goes through a file like any other", () => {
  const numbered = [recipe("r1", "[2001:db8::7]", ONE.fields), recipe("r2", "192.0.2.7", TWO.fields)];
  expect(readRecipeFile(printRecipeFile(numbered, NOW), isSelector)).toMatchObject({
    ok: true,
    value: { recipes: [{ host: "[2001:db8::7]" }, { host: "192.0.2.7" }] },
  });
});

/** The text of a file with one value changed: `at` as in "recipes.0.host"; undefined takes it away. */
function fileWith(at: string, value: unknown): string {
  const file = JSON.parse(printRecipeFile([ONE, TWO], NOW));
  const keys = at.split(".");
  const last = keys.pop() ?? "";
  const inner = keys.reduce((object, key) => object[key], file);
  inner[last] = value;
  return JSON.stringify(file);
}

function messageOf(text: string): string {
  const read = readRecipeFile(text, isSelector);
  return read.ok ? "read" : recipeFileText(read.problem, { recipeFiles, picker });
}

describe("a file of recipes", () => {
  it("is read as it was written, without when it was last used here", () => {
    const text = printRecipeFile([{ ...ONE, lastUsedAt: NOW, lastMissedAt: NOW }, TWO], NOW);
    const read = readRecipeFile(text, isSelector);
    expect(read.ok && read.value.recipes).toEqual([ONE, TWO]);
  });

  it.each<[string, string]>([
    ["{", "damaged"],
    ["[]", "another kind"],
    [`{"format":"dosar-bundle","version":1}`, "another kind"],
    [fileWith("version", 2), "exported by a later Dosar"],
    [" ".repeat(LONGEST_RECIPE_FILE + 1), "far larger"],
  ])("%.40s is refused: %s", (text, words) => {
    expect(messageOf(text)).toMatch(new RegExp(words.replaceAll(" ", ".*")));
  });

  it.each<[string, unknown, string]>([
    [
      "recipes.1.host",
      "two.example/path",
      "Recipe 2 (two.example/path), “host”: cannot be what it should be.",
    ],
    ["recipes.1.madeAt", undefined, "Recipe 2 (two.example), “madeAt”: is missing."],
    ["recipes.0.note", "x", "Recipe 1 (one.example), “note”: is nothing that a recipe has."],
    [
      "recipes.0.fields.price.anchors.0.selector",
      "a".repeat(501),
      "Recipe 1 (one.example), Price, way 1, “selector”: is too long.",
    ],
    [
      "recipes.0.fields.name.anchors.0.selector",
      "h1[[",
      "Recipe 1 (one.example), Name, way 1: this is no CSS selector.",
    ],
    [
      "recipes.0.fields.name.anchors.0.by",
      "magic",
      "Recipe 1 (one.example), Name, way 1, “by”: cannot be what it should be.",
    ],
    ["recipes.1.id", "r1", "Recipe 2 (two.example), “id”: stands there twice."],
    ["recipes.1.fields", {}, "Recipe 2 (two.example), “fields”: cannot be what it should be."],
    ["recipes", [], "In the file, “recipes”: cannot be what it should be."],
    ["savedAt", undefined, "In the file, “savedAt”: is missing."],
  ])("with %s = %j is refused with the place", (at, value, words) => {
    expect(messageOf(fileWith(at, value))).toContain(words);
  });

  it("that would reach every object's prototype is refused, and changes nothing", () => {
    const text = printRecipeFile([ONE], NOW).replace('"host"', '"__proto__": {"polluted": true}, "host"');
    expect(messageOf(text)).toContain("Recipe 1");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("recipes taken in", () => {
  it("are new, changed or the same as here, with the fields that differ and whose is newer", () => {
    const newer = recipe("r2", "two.example", { price: found(".mine") }, "2026-11-27T08:00:00.000Z");
    const filed = [
      TWO,
      recipe("theirs", "one.example", { price: found(".a"), name: found("h1") }),
      recipe("x", "one.example", { price: found(".other") }),
    ];
    expect(compareRecipes(filed, [ONE, newer]).map(({ filed: _, ...told }) => told)).toEqual([
      { kind: "changed", fields: ["price"], isOursNewer: true },
      { kind: "same", fields: [], isOursNewer: false },
      { kind: "new", fields: ["price"], isOursNewer: false },
    ]);
  });

  it("come in one write, keep when ours was last used, and go as one", async () => {
    const store = await openTestStore();
    await saveRecords(store, [
      { table: "recipes", record: { ...ONE, lastUsedAt: NOW, lastMissedAt: NOW } },
      { table: "recipes", record: recipe("taken", "four.example", { price: found(".d") }) },
    ]);
    const before = await canonicalDump(store);
    const changed = recipe("r1", "one.example", { price: found(".z") });
    const otherSite = recipe("taken", "three.example", { price: found(".c") });
    const revision = await importRecipes({ store, filed: [changed, TWO, otherSite], newId: () => "fresh" });
    expect(await listRecords(store, "recipes")).toEqual([
      { ...otherSite, id: "fresh" },
      { ...changed, lastUsedAt: NOW },
      TWO,
      recipe("taken", "four.example", { price: found(".d") }),
    ]);
    await undoWrite(store, revision);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("that are all here already write nothing", async () => {
    const store = await openTestStore();
    await saveRecords(store, [{ table: "recipes", record: ONE }]);
    expect(await importRecipes({ store, filed: [ONE], newId: () => "fresh" })).toBe(0);
  });
});
