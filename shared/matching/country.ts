import { foldText } from "../search/fold-word.ts";

/** How files call the countries whose clients are alike in name; others are compared as they are written. */
const NAMES: Readonly<Record<string, string>> = {
  RO: "romania rou rumanien rumunia румыния румунія rumania румъния",
  MD: "moldova mda republicamoldova молдова республикамолдова moldau молдавия молдавія moldavia rmoldova",
  RU: "russia rus rusia federatiarusa россия россиискаяфедерация рф russland rosja росія русия",
  UA: "ukraine ukr ucraina украина україна ukraina украина украйна ukrajna",
  PL: "poland pol polonia polska польша польща polen полша lengyelorszag",
  DE: "germany deu germania deutschland германия німеччина niemcy nemetorszag",
  BG: "bulgaria bgr българия болгария болгарія bulgarien",
  HU: "hungary hun ungaria magyarorszag венгрия угорщина ungarn wegry унгария",
};
const CODE_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => [
    [code.toLowerCase(), code] as const,
    ...names.split(" ").map((name) => [foldText(name), code] as const),
  ]),
);

/** The country's two letters where it is one of those, else the text as it is compared; undefined for none. */
export function countryOf(text: string | undefined): string | undefined {
  const folded = foldText(text ?? "").replace(/[^\p{L}]/gu, "");
  return folded === "" ? undefined : (CODE_BY_NAME.get(folded) ?? folded);
}
