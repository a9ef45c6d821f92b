import type { BundleWords } from "../../../../shared/words/print-bundle.ts";

/** The field as a person calls it; one that a file made up is shown as it stands there. */
export function fieldName(field: string, { fields }: BundleWords): string {
  return Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
}
