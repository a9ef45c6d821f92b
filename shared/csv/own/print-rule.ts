import type { Language } from "../../model/language.ts";
import type { ProductCondition, SegmentCondition } from "../../model/segment.ts";
import { OWN_HEADERS, type OwnHeader } from "./own-headers-table.ts";

const HEADER_OF_TAG = "tags" satisfies OwnHeader;

/** The conditions of a segment as one text: "Country = Romania | Moldova · Category ≠ Spirits". */
export function printRule(
  conditions: readonly (SegmentCondition | ProductCondition)[],
  language: Language,
): string {
  return conditions
    .map(({ field, customName, values, isExcluding }) => {
      const header = field === "custom" ? undefined : field === "tag" ? HEADER_OF_TAG : field;
      const name = header === undefined ? customName : OWN_HEADERS[header][language];
      return `${name} ${isExcluding ? "≠" : "="} ${values.join(" | ")}`;
    })
    .join(" · ");
}
