import { Month } from "../model/month.ts";
import { MONTH_STEMS } from "./month-words-table.ts";

const NUMBERS = /^(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)$/;
const NUMBERS_YEAR_FIRST = /^((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])$/;
const WORD = /^\p{L}{3,12}$/u;
const YEAR = /^(?:(?:19|20)\d\d|['’]?\d\d)$/;

/** The month, "2024-01", that a header names: "Ian 2024", "янв.24", "2024 Jan", "01.2024"; `year` where it names none. */
export function monthOfHeader(header: string, year: number | undefined): Month | undefined {
  const text = header.trim().toLowerCase();
  const [, month, after] = NUMBERS.exec(text) ?? [];
  if (month !== undefined) return monthOf(Number(after), Number(month));
  const [, before, last] = NUMBERS_YEAR_FIRST.exec(text) ?? [];
  if (before !== undefined) return monthOf(Number(before), Number(last));
  const parts = text.split(/[\s./,_-]+/).filter((part) => part !== "" && part !== "г");
  const words = parts.filter((part) => WORD.test(part));
  const years = parts.filter((part) => YEAR.test(part)).map(fullYear);
  if (words.length !== 1 || years.length > 1 || words.length + years.length !== parts.length)
    return undefined;
  const ofWord = monthOfWord(words[0] ?? "");
  const named = years[0] ?? year;
  return ofWord === undefined || named === undefined ? undefined : monthOf(named, ofWord);
}

function monthOfWord(word: string): number | undefined {
  const folded = word
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}/gu, "")
    .normalize("NFC");
  const found = MONTH_STEMS.find(([stem]) => folded.startsWith(stem));
  // "Marca" and "Decont" begin like months and are none.
  return found !== undefined && MONTH_WORD.test(folded) ? found[1] : undefined;
}

const MONTH_WORD =
  /^(?:jan(?:uary|uar|vier)?|ian(?:uarie)?|feb(?:ruary|ruarie|ruar)?|fev(?:rier)?|mar(?:ch|tie|s|z)?|apr(?:il|ilie)?|avr(?:il)?|may|mai|june?|iun(?:ie)?|juni|juin|july?|iul(?:ie)?|juli|juillet|aug(?:ust)?|sept?(?:ember|embrie|embre)?|o[ck]t(?:ober|ombrie|obre)?|nov(?:ember|embre)?|noi(?:embrie)?|de[cz](?:ember|embrie|embre)?|янв(?:арь)?|фев(?:раль)?|март?|апр(?:ель)?|май|июнь?|июль?|авг(?:уст)?|сент?(?:ябрь)?|окт(?:ябрь)?|нояб?(?:рь)?|дек(?:абрь)?)$/u;

function fullYear(text: string): number {
  const digits = Number(text.replace(/\D/g, ""));
  return digits < 100 ? 2000 + digits : digits;
}

function monthOf(year: number, month: number): Month {
  return Month.parse(`${year}-${String(month).padStart(2, "0")}`);
}
