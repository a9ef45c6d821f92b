import type { Segment } from "../../../../shared/model/segment.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import type { FieldChoice } from "./segment-fields.ts";

type SegmentWords = DashboardWords["segments"];

/** A rule as a sentence: "Country: Romania · Category not Spirits". */
export function ruleTextOf({ conditions, productConditions = [] }: Segment, words: SegmentWords): string {
  const parts = [
    ...conditions.map((condition) => textOf(condition, fieldNameOf(condition, words.clientFields), words)),
    ...productConditions.map((condition) =>
      textOf(condition, fieldNameOf(condition, words.productFields), words),
    ),
  ];
  return parts.length === 0 ? words.allClients : parts.join(" · ");
}

/** A firm's own field is called as the firm calls it. */
export function fieldNameOf<Name extends string>(
  { field, customName }: FieldChoice<Name>,
  names: Readonly<Record<Name, string>>,
): string {
  return customName ?? names[field];
}

function textOf(
  { values, isExcluding }: { readonly values: readonly string[]; readonly isExcluding?: true | undefined },
  fieldName: string,
  words: SegmentWords,
): string {
  const named = values.join(", ");
  return isExcluding ? words.excludingCondition(fieldName, named) : words.condition(fieldName, named);
}
