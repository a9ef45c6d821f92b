import type { BundleWords } from "../../../../shared/words/print-bundle.ts";

/** The field as a person calls it; one that a file made up is shown as it stands there. */
export function fieldName(field: string, words: BundleWords): string {
  return Object.hasOwn(words.fields, field) ? words.fields[field as keyof BundleWords["fields"]] : field;
}
