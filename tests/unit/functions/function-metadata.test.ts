import { describe, expect, test } from "vitest";
import { functionMetadata } from "../../../excel-addin/functions/function-metadata.ts";
import { printFormula } from "../../../excel-addin/ui/print-formula.ts";
import { cellErrorOf, FORMULA_NAMES, FORMULAS } from "../../../shared/model/formula.ts";
import { loadFunctionWords } from "../../../shared/words/load-function-words.ts";

const languages = ["en", "ro", "ru"] as const;

describe.each(languages)("the functions' descriptions in %s", (language) => {
  test("name the same functions with as many arguments, the last of which may be left out", async () => {
    const { functions } = functionMetadata(await loadFunctionWords(language));
    expect(functions.map(({ id, name }) => [id, name])).toEqual(FORMULA_NAMES.map((name) => [name, name]));
    expect(functions.map(({ parameters }) => parameters.length)).toEqual([4, 3, 3]);
    for (const { parameters } of functions)
      expect(parameters.map((parameter) => "optional" in parameter)).toEqual(
        parameters.map((_, index) => index === parameters.length - 1),
      );
  });

  test("keep to the rules of ids, and every function can be cancelled", async () => {
    const { functions } = functionMetadata(await loadFunctionWords(language));
    for (const { id, options, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(options.cancelable).toBe(true);
      for (const { name, description } of parameters) {
        expect(name).toMatch(/^[\p{L}_]+$/u);
        expect(description.length).toBeGreaterThan(5);
      }
    }
  });

  test("have examples with as many arguments as the function takes", async () => {
    const words = await loadFunctionWords(language);
    for (const name of FORMULA_NAMES) {
      const { required, optional } = FORMULAS[name];
      for (const { args } of words.examples[name]) {
        expect(args.length).toBeGreaterThanOrEqual(required.length);
        expect(args.length).toBeLessThanOrEqual(required.length + optional.length);
      }
    }
  });

  test("say what is wrong with the argument's own name", async () => {
    const words = await loadFunctionWords(language);
    const text = words.problemText({ code: "missing-argument", argument: "competitor" });
    expect(text).toContain(words.parameters.competitor.name);
    expect(
      words.problemText({ code: "month-out-of-reach", first: "2026-11", last: "2027-10" } as never),
    ).toMatch(/2026.*2027/);
  });
});

test("an example is printed with the mark that parts arguments in that language's Excel", () => {
  expect(printFormula("PRICE", ["A2", '"shop"'], "en-US")).toBe('=DOSAR.PRICE(A2,"shop")');
  expect(printFormula("PRICE", ["A2", '"shop"'], "ro-RO")).toBe('=DOSAR.PRICE(A2;"shop")');
});

test.each([
  [{ code: "unknown-client", text: "x" }, "#N/A"],
  [{ code: "not-connected" }, "#N/A"],
  [{ code: "before-ledger", day: "2026-01-01" }, "#N/A"],
  [{ code: "several-found", text: "x", names: [] }, "#VALUE!"],
  [{ code: "not-a-day", text: "x" }, "#VALUE!"],
  [{ code: "too-short", monthCount: 1, neededCount: 3 }, "#NUM!"],
] as const)("%o is shown as %s", (problem, error) => {
  expect(cellErrorOf(problem as never)).toBe(error);
});
