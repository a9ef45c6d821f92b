import { expect, it } from "vitest";
import { nameRecipes } from "../../../extension/ui/dashboard/settings/recipes/recipe-names.ts";
import { Recipe } from "../../../shared/model/recipe.ts";

function recipe(id: string, host: string, path?: string, madeAt = "2026-11-20T08:00:00.000Z"): Recipe {
  const madeOnUrl = path === undefined ? {} : { madeOnUrl: `https://${host}${path}` };
  return Recipe.parse({ id, host, fields: {}, madeAt, ...madeOnUrl });
}

const namesOf = (...recipes: readonly Recipe[]) => Object.fromEntries(nameRecipes(recipes));

it("a site's only recipe is called as the site, one of several with the path where it was picked", () => {
  expect(
    namesOf(
      recipe("a", "one.example", "/p/1"),
      recipe("b", "two.example", "/set"),
      recipe("c", "two.example"),
    ),
  ).toEqual({
    a: "one.example",
    b: "two.example/set",
    c: "two.example",
  });
});

it("those of a file, which tells no page, and those of one page are numbered, the eldest first", () => {
  const later = "2026-11-21T08:00:00.000Z";
  expect(
    namesOf(
      recipe("a", "one.example", undefined, later),
      recipe("b", "one.example"),
      recipe("c", "one.example", "/p", later),
      recipe("d", "one.example", "/p"),
    ),
  ).toEqual({ a: "one.example (2)", b: "one.example (1)", c: "one.example/p (2)", d: "one.example/p (1)" });
});
