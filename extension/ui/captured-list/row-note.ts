import { toNumber } from "../../../shared/std/decimal.ts";
import { printChange, printUnitPrice } from "../../../shared/words/print.ts";
import { OFFER_QUESTIONS } from "../clip/offer-question-words.ts";
import type { ChosenRow } from "./chosen-rows.ts";
import type { ListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";

/** What stands below a row: what to look at before saving it, else how its price stands to the last one. */
export function rowNoteOf(row: ChosenRow, clipWords: ListSetting["words"], locale: string): string {
  const words = LIST_WORDS[clipWords.language];
  const { price, flags, doubt, known } = row;
  const [flag] = flags;
  if (price === undefined) return words.noPrice;
  if (flag === "structured-differs") return differenceOf(row, clipWords, locale);
  if (flag !== undefined) return clipWords.flags[flag];
  if (row.isMaybeOther) return known ? words.maybeOther(printUnitPrice(known, locale)) : words.maybeKnown;
  if (doubt !== undefined) return OFFER_QUESTIONS[clipWords.language].doubts[doubt];
  if (known === undefined) return words.isNew;
  const ratio = toNumber(price.price) / toNumber(known) - 1;
  const change = ratio === 0 ? words.same : printChange(ratio, locale);
  return `${printUnitPrice(known, locale)} → ${change}`;
}

function differenceOf(
  { ofPage }: ChosenRow,
  { language, differences }: ListSetting["words"],
  locale: string,
) {
  if (ofPage?.claimed === undefined) return LIST_WORDS[language].hiddenPrice;
  const [claimed, seen] = [ofPage.claimed, ofPage.price].map(({ price }) => printUnitPrice(price, locale));
  return differences.other(claimed ?? "", seen ?? "");
}
