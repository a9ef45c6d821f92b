import { FORMULA_NAMES, FORMULAS, type FormulaArgument } from "../../shared/model/formula.ts";
import type { Language } from "../../shared/model/language.ts";
import type { FunctionWords } from "../../shared/words/load-function-words.ts";

/** Where Excel finds the functions' descriptions in each language; the manifest names these addresses. */
export const METADATA_PATHS: Readonly<Record<Language, string>> = {
  en: "functions/functions.json",
  ro: "functions/functions.ro.json",
  ru: "functions/functions.ru.json",
};

/**
 * What Excel must know before a formula is typed. Names stay the same in all languages, so that a workbook speaks to
 * whoever opens it; days may be dates or text, so no argument is of one type.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function functionMetadata(words: FunctionWords) {
  const parameterOf = (argument: FormulaArgument) => ({
    ...words.parameters[argument],
    type: "any",
    dimensionality: "scalar",
  });
  return {
    functions: FORMULA_NAMES.map((name) => ({
      id: name,
      name,
      description: words.about[name],
      parameters: [
        ...FORMULAS[name].required.map(parameterOf),
        ...FORMULAS[name].optional.map((argument) => ({ ...parameterOf(argument), optional: true })),
      ],
      result: { type: "number", dimensionality: "scalar" },
      options: { cancelable: true },
    })),
  };
}
