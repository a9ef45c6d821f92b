const CODES =
  "AT BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT KZ LT LU LV MD MT NL NO PL PT RO RS RU SE SI SK TR UA".split(
    " ",
  );
/** Usual names that differ from those of CLDR. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["rf", "RU"],
  ["рф", "RU"],
  ["russian federation", "RU"],
  ["российская федерация", "RU"],
  ["republica moldova", "MD"],
  ["uk", "GB"],
  ["great britain", "GB"],
  ["беларусь", "BY"],
  ["белоруссия", "BY"],
  ["turkey", "TR"],
  ["czech republic", "CZ"],
  ["magyarorszag", "HU"],
  ["polska", "PL"],
  ["deutschland", "DE"],
  ["osterreich", "AT"],
];

let codeByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country that a cell names: a code, or a name in English, Romanian or Russian. */
export function countryNamed(text: string): string | undefined {
  const name = fold(text);
  if (name === "") return undefined;
  if (CODES.includes(name.toUpperCase())) return name.toUpperCase();
  codeByName ??= listNames();
  return codeByName.get(name);
}

function listNames(): ReadonlyMap<string, string> {
  const names = ["en", "ro", "ru"].map((language) => new Intl.DisplayNames(language, { type: "region" }));
  return new Map([
    ...names.flatMap((ofLanguage) => CODES.map((code) => [fold(ofLanguage.of(code) ?? code), code] as const)),
    ...OTHER_NAMES,
  ]);
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .trim()
    .toLowerCase();
}
