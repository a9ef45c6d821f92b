import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { foldCedilla } from "../../shared/csv/fold-text.ts";
import { type Language, LETTERS_BY_LANGUAGE } from "../../shared/csv/language-letters-table.ts";
import { BITS_BY_SIGN } from "../../shared/csv/letter-costs.ts";
import { alphabetOf } from "../../shared/csv/letter-model.ts";

/**
 * How unlikely each letter is after another in every language, from a folder of `<language>.txt`: a word and how often it stands there
 * a line. What it prints goes into shared/csv/letter-pairs-table.ts.
 */
export async function countLetterPairs(folder: string): Promise<Record<string, string>> {
  const languages = Object.keys(LETTERS_BY_LANGUAGE) as Language[]; // Object.keys forgets the key type.
  const tables = languages.map(async (language) => {
    const text = await readFile(join(folder, `${language}.txt`), "utf8");
    return [language, costsOf(countPairs(text, alphabetOf(language)))] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** One row a first letter, one column a second; place 0 is the end of a word. */
function countPairs(text: string, alphabet: string): readonly number[][] {
  const size = alphabet.length + 1;
  const counts = Array.from({ length: size }, () => Array.from({ length: size }, () => 0.5));
  for (const line of text.split("\n")) {
    const [word = "", count = "1"] = foldCedilla(line.normalize("NFC").toLowerCase()).split(" ");
    const places = [...word].map((letter) => alphabet.indexOf(letter) + 1);
    if (word === "" || places.includes(0)) continue;
    // The root: a word that a program says a thousand times tells little more than one that it says ten times.
    for (const [index, place] of [...places, 0].entries()) {
      const row = counts[places[index - 1] ?? 0];
      if (row) row[place] = (row[place] ?? 0) + Math.sqrt(Number(count));
    }
  }
  return counts;
}

function costsOf(counts: readonly number[][]): string {
  return counts
    .flatMap((row) => {
      const total = row.reduce((sum, count) => sum + count, 0);
      return row.map((count) => signOf(-Math.log2(count / total)));
    })
    .join("");
}

/** The sign that comes nearest. */
function signOf(bits: number): number {
  const distances = BITS_BY_SIGN.map((level) => Math.abs(level - bits));
  return distances.indexOf(Math.min(...distances));
}
