import type { Language } from "../model/language.ts";

/** The forms of a counted noun; Romanian has "few" for 2–19, Russian "few" for 2–4 and "many" for 5–20. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** "1 line", "2 lines"; in Russian "1 строка", "2 строки", "5 строк". `printed` is the number as it is to be shown. */
export function counted(language: Language, count: number, printed: string, forms: PluralForms): string {
  const rule = new Intl.PluralRules(language).select(count);
  const form = (rule === "one" || rule === "few" || rule === "many" ? forms[rule] : undefined) ?? forms.other;
  return `${printed}\u00a0${form}`;
}
