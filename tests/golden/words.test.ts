import { describe, expect, it } from "vitest";
import { type Leaf, listWords } from "../support/walk-words.ts";

const COUNTS = [1, 2, 5, 21, 100];
const LANGUAGES = ["en", "ro", "ru"] as const;

/** How a word's function is called is read off the English one, since its type is the contract. */
const english = await listWords("en");
const counting = new Map(english.filter(takesCount).map(({ path, value }) => [path, parametersOf(value)]));

describe.each(LANGUAGES)("counted words in %s", (language) => {
  it("are right for 1, 2, 5, 21 and 100", async () => {
    const texts = (await listCounted(language)).map(({ path, said }) => `${path}\n  ${said.join("\n  ")}\n`);
    await expect(texts.join("")).toMatchFileSnapshot(`words/counted.${language}.txt`);
  });
});

describe("in Romanian", () => {
  it("21 and 100 stand before “de”, other numbers do not", async () => {
    const said = (await listCounted("ro")).flatMap((word) => word.said);
    const isLacking = (text: string) => /\b(21|100)[ \u00a0](?!de )\p{L}/u.test(text);
    const isTooMuch = (text: string) => /\b[125][ \u00a0]de /u.test(text);
    // "din" stands between two numbers: "5 din 21 de rânduri".
    expect(said.filter((text) => isLacking(text.replaceAll(/\d+ din /g, "")))).toEqual([]);
    expect(said.filter(isTooMuch)).toEqual([]);
  });
});

async function listCounted(language: (typeof LANGUAGES)[number]) {
  const words = await listWords(language);
  return words.flatMap(({ path, value }) => {
    const parameters = counting.get(path);
    if (parameters === undefined || typeof value !== "function") return [];
    return [{ path, said: COUNTS.map((count) => String(value(...parameters.map(argumentFor(count))))) }];
  });
}

function argumentFor(count: number) {
  return (name: string) => {
    if (isCount(name)) return count;
    return name.startsWith("printed") ? String(count) : `‹${name}›`;
  };
}

function takesCount({ value }: Leaf): boolean {
  return parametersOf(value).some(isCount);
}

function isCount(name: string): boolean {
  return name === "count" || name.endsWith("Count");
}

function parametersOf(value: unknown): readonly string[] {
  if (typeof value !== "function") return [];
  const list = /^(?:\w+\s*)?\(([^)]*)\)/.exec(value.toString())?.[1] ?? "";
  return list.split(",").map((name) => name.trim());
}
