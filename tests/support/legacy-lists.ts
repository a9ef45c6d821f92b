/** Invented lists in every code page that their language was written in, cut off like the first bytes of a file. */
import type { Encoding } from "../../shared/csv/encoding-table.ts";
import { type ListLanguage, NAMES_BY_LANGUAGE } from "../fixtures/encodings/listed-names.ts";
import { seededRandom } from "../fixtures/ledger/seeded-random.ts";
import { canEncode, encodeText } from "./encode-text.ts";

export interface LegacyList {
  readonly language: ListLanguage;
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
}

const UNICODE = ["utf-8", "utf-16le"] as const;
const CENTRAL = ["windows-1250", "iso-8859-2", "ibm852"] as const;
const WESTERN = ["windows-1252", "ibm850", "macintosh"] as const;

const ENCODINGS_BY_LANGUAGE: Readonly<Record<ListLanguage, readonly Encoding[]>> = {
  ro: [...UNICODE, ...CENTRAL, "iso-8859-16"],
  ru: [...UNICODE, "utf-16be", "windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5"],
  uk: ["utf-8", "windows-1251", "koi8-u"],
  bg: ["windows-1251", "ibm866"],
  pl: ["utf-8", ...CENTRAL],
  de: ["utf-8", "windows-1250", ...WESTERN],
  hu: CENTRAL,
  cs: CENTRAL,
  fr: WESTERN,
  lt: ["windows-1257"],
  lv: ["windows-1257"],
  et: ["windows-1257"],
};

/** What stands in the lists of each language. */
export type NamesOf = (language: ListLanguage) => readonly string[];

const listedNames: NamesOf = (language) => NAMES_BY_LANGUAGE[language].split("|");

/** So many files of about this size for each language and code page. */
export function makeLegacyLists(
  byteCount: number,
  countOfEach: number,
  namesOf: NamesOf = listedNames,
): LegacyList[] {
  const languages = Object.keys(ENCODINGS_BY_LANGUAGE) as ListLanguage[]; // Object.keys forgets the key type.
  const pairs = languages.flatMap((language) =>
    ENCODINGS_BY_LANGUAGE[language].map((encoding) => ({ language, encoding })),
  );
  const names = new Map(languages.map((language) => [language, namesOf(language)] as const));
  return pairs.flatMap((pair, place) => {
    const words = wordsOf(pair, names);
    return Array.from({ length: countOfEach }, (_, index) => {
      const text = listOf(pair.encoding, words, byteCount, byteCount + place * 1000 + index);
      const bytes = encodeText(text, pair.encoding, { mark: pair.encoding === "utf-8" && index % 3 === 0 });
      // A UTF-16 file has an even number of bytes; any other is cut wherever it may be.
      return { ...pair, bytes: bytes.subarray(0, byteCount & ~1) };
    });
  });
}

/** What a code page can write of the names of its language and, now and then, of those from abroad. */
interface Words {
  readonly names: readonly string[];
  readonly guests: readonly string[];
}

function wordsOf(
  { language, encoding }: Pick<LegacyList, "language" | "encoding">,
  namesByLanguage: ReadonlyMap<ListLanguage, readonly string[]>,
): Words {
  const others = [...namesByLanguage].filter(([other]) => other !== language);
  return {
    names: writable(namesByLanguage.get(language) ?? [], encoding),
    guests: writable(
      others.flatMap(([, names]) => names),
      encoding,
    ),
  };
}

function listOf(encoding: Encoding, { names, guests }: Words, length: number, seed: number): string {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const number = (most: number) => 1 + Math.floor(random() * most);
  const name = () => (random() < 0.04 && guests.length > 0 ? pick(guests) : pick(names));
  const two = (value: number) => String(value).padStart(2, "0");
  let text = "No;Name;Note;Date;Amount\r\n";
  while (text.length < length) {
    const shown = random() < 0.15 ? name().toUpperCase() : name();
    const row = [
      number(9000),
      shown,
      name(),
      `${two(number(28))}.${two(number(12))}.2025`,
      `${number(9000)},50`,
    ];
    const line = `${row.join(";")}\r\n`;
    if (canEncode(line, encoding)) text += line;
  }
  return text;
}

function writable(names: readonly string[], encoding: Encoding): readonly string[] {
  return names.map((name) => asWrittenIn(name, encoding)).filter((name) => canEncode(name, encoding));
}

/** Code pages made before 2001 have ş and ţ alone; Ukrainian DOS and KOI8 have no typographic apostrophe. */
function asWrittenIn(name: string, encoding: Encoding): string {
  if (encoding.startsWith("utf") || encoding === "iso-8859-16") return name;
  const plain = name.replaceAll("ș", "ş").replaceAll("ț", "ţ").replaceAll("Ș", "Ş").replaceAll("Ț", "Ţ");
  return canEncode(plain, encoding) ? plain : plain.replaceAll("’", "'");
}
