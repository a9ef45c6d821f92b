/** How a tax id is written: letters of the country, a label, separators, and what a spreadsheet made of it. */

export type TaxIdTrace =
  /** The letters of a country, a label such as "CUI:" or separators stood around it. */
  | "country-letters"
  | "label"
  | "separators"
  /** A spreadsheet wrote "1.59E+06" or "1590082.0", and all digits are there. */
  | "spreadsheet-number"
  /** The zeros that a spreadsheet drops are put back. */
  | "zeros-restored"
  /** The КПП that stood behind the ИНН. */
  | "branch-split-off";

export type TaxIdFault = "digits-lost" | "trade-register-number" | "wrong-check-digit" | "no-tax-id";

/** A cell taken apart, before any scheme is tried. */
export interface TaxIdNotation {
  /** Capitals and digits; strokes only where they tell the scheme. */
  readonly code: string;
  /** Told by the cell itself. */
  readonly country: string | undefined;
  readonly traces: readonly TaxIdTrace[];
}

const LONGEST = 60;

const COUNTRY_BY_LABEL: readonly (readonly [RegExp, string])[] = [
  [/^(?:CUI|CIF|C\.U\.I\.|C\.I\.F\.|COD (?:UNIC|FISCAL)|R(?=\d))/, "RO"],
  [/^(?:ИНН(?:\/КПП)?|INN)/, "RU"],
  [/^(?:IDNO|C\/F)/, "MD"],
  [/^(?:NIP|REGON)/, "PL"],
  [/^(?:ЕИК|EIK|БУЛСТАТ|BULSTAT)/, "BG"],
  [/^(?:ADÓSZÁM|ADOSZAM)/, "HU"],
  [/^(?:УНП)/, "BY"],
  [/^(?:БИН)/, "KZ"],
  [/^(?:ЄДРПОУ|ЕДРПОУ|КОД ЄДРПОУ|КОД ЕДРПОУ|ІПН)/, "UA"],
  [/^(?:USTID|UST-ID|STEUERNUMMER|ST\.?-?NR)/, "DE"],
];
const LABEL_REST = /^[-\p{L}.]*\s*(?:№|NO\.?|NR\.?)?\s*[:=]?\s*/u;
const PLAIN_LABEL = /^(?:VAT(?: (?:NO|NUMBER|ID|REG))?|TAX ID|TIN|TVA|НДС|КОД)(?=[\s.:№\d])\s*[.:№]*\s*/;

/** The letters before VAT numbers, and the ISO code where it differs. */
const COUNTRY_LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "AT BE BG BY CY CZ DE DK EE ES FI FR GB HR HU IE IT KZ LT LU LV MD MT NL NO PL PT RO RS RU SE SI SK TR UA"
      .split(" ")
      .map((code) => [code, code]),
  ),
  EL: "GR",
  GR: "GR",
  XI: "GB",
  CH: "CH",
};
/** What Switzerland, Norway and Sweden write behind. */
const TAIL = /(?:MWST|TVA|IVA|TPV|MVA)$/;
const TRADE_REGISTER = /^[JFC]\s?\d{1,2}\s?[/\\-]\s?\d{1,7}\s?[/\\-]\s?(?:\d{2}\.\d{2}\.)?\d{4}$/;
const TRADE_REGISTER_SINCE_2024 = /^[JFC](?:19|20)\d{11}$/;

export function readNotation(cell: string): TaxIdNotation | TaxIdFault {
  const { text, traces } = unwrap(cell);
  if (text === "" || text.length > LONGEST || !/\d/.test(text)) return "no-tax-id";
  if (TRADE_REGISTER.test(text) || TRADE_REGISTER_SINCE_2024.test(text)) return "trade-register-number";
  if (/^\d(?:[.,]\d+)?E\+?\d+$/.test(text)) {
    const code = digitsOfPower(text);
    return code === undefined ? "digits-lost" : { code, country: undefined, traces: ["spreadsheet-number"] };
  }
  return readParts(text, traces);
}

/** Off with the quotes, ="…", the apostrophe of Excel's text cells, and ".0". */
function unwrap(cell: string): { text: string; traces: TaxIdTrace[] } {
  const text = cell
    .normalize("NFKC")
    .replace(/[\p{Cf}\s]+/gu, " ")
    .trim()
    .replace(/^=?"([^"]*)"$/, "$1")
    .replace(/^'+/, "")
    .trim()
    .toUpperCase();
  const whole = /^(\d+)[.,]0+$/.exec(text)?.[1];
  return whole === undefined ? { text, traces: [] } : { text: whole, traces: ["spreadsheet-number"] };
}

/** "1.59E+06" names all its digits when there are as many behind the point as the power says. */
function digitsOfPower(text: string): string | undefined {
  const [mantissa = "", power = "0"] = text.split("E");
  const [first = "", behind = ""] = mantissa.split(/[.,]/);
  return behind.length === Number(power) ? `${first}${behind}` : undefined;
}

function readParts(text: string, traces: readonly TaxIdTrace[]): TaxIdNotation {
  const label = COUNTRY_BY_LABEL.find(([words]) => words.test(text));
  const bare = label === undefined ? text.replace(PLAIN_LABEL, "") : withoutLabel(text, label[0]);
  const letters = /^([A-Z]{2})(?=[\s.:-]*[\dA-Z])/.exec(bare)?.[1] ?? "";
  const country = Object.hasOwn(COUNTRY_LETTERS, letters) ? COUNTRY_LETTERS[letters] : undefined;
  const body = country === undefined ? bare : bare.slice(2).replace(/^[\s.:-]+/, "");
  const branch = /^(\d{10}|\d{12})\s*[/\\,; ]\s*\d{4}[\dA-Z]{2}\d{3}$/.exec(body)?.[1];
  const code = branch ?? withoutSeparators(body);
  return {
    code,
    country: country ?? label?.[1] ?? (branch === undefined ? undefined : "RU"),
    traces: [
      ...traces,
      ...(bare === text ? [] : ["label" as const]),
      ...(country === undefined ? [] : ["country-letters" as const]),
      ...(branch === undefined ? [] : ["branch-split-off" as const]),
      ...(branch !== undefined || code === body ? [] : ["separators" as const]),
    ],
  };
}

const withoutLabel = (text: string, words: RegExp) => text.replace(words, "").replace(LABEL_REST, "");

function withoutSeparators(body: string): string {
  if (/^\d{2,3}\/\d{3,4}\/\d{4,5}$/.test(body)) return body;
  return body.replace(/[\s.,·'’/\\_–-]/g, "").replace(TAIL, "");
}
