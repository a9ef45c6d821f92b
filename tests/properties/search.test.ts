import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../shared/search/fold-word.ts";
import { isOneLetterOff } from "../../shared/search/is-one-letter-off.ts";
import { createSearchIndex } from "../../shared/search/search-index.ts";

const word = fc
  .array(fc.constantFrom(..."abcdehijkstțșăzжшщцягёйłß7"), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const names = fc.array(name, { minLength: 1, maxLength: 12 });
const indexOf = (list: readonly string[]) =>
  createSearchIndex(list.map((one, index) => ({ id: `${index}`, names: [one] })));

describe("every client is found", () => {
  it("by its own name, its words in any order, in capitals and without marks", () => {
    const check = fc.property(names, fc.nat(), (list, pick) => {
      const chosen = pick % list.length;
      const own = list[chosen] ?? "";
      const index = indexOf(list);
      for (const typed of [own, own.split(" ").toReversed().join(" "), own.toUpperCase(), foldText(own)]) {
        expect(index.find(typed)).toContain(`${chosen}`);
      }
    });
    fc.assert(check);
  });

  it("at every key of typing its name", () => {
    const check = fc.property(names, (list) => {
      const index = indexOf(list);
      const own = list[0] ?? "";
      for (let end = 1; end <= own.length; end++) expect(index.find(own.slice(0, end))).toContain("0");
    });
    fc.assert(check);
  });

  it("once, and all of them for an empty search", () => {
    const check = fc.property(names, name, (list, typed) => {
      const index = indexOf(list);
      const found = index.find(typed);
      expect(new Set(found).size).toBe(found.length);
      expect(index.find("")).toEqual(list.map((_, position) => `${position}`));
    });
    fc.assert(check);
  });

  it("by a code however it is separated", () => {
    const part = fc.stringMatching(/^[A-Z0-9]{1,5}$/);
    const check = fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const index = createSearchIndex([{ id: "it", names: ["x"], codes: [parts.join("-")] }]);
      for (const separator of ["", "-", ".", "/"]) {
        expect(index.find(parts.join(separator).toLowerCase())).toEqual(["it"]);
      }
    });
    fc.assert(check);
  });
});

it("three signs with a digit find every code that holds them, and no other", () => {
  const code = fc.stringMatching(/^[ab12]{1,6}$/);
  const typed = fc.stringMatching(/^[1-2][ab12]{2}$/);
  const check = fc.property(fc.array(code, { maxLength: 20 }), typed, (codes, part) => {
    const index = createSearchIndex(codes.map((own, id) => ({ id: `${id}`, names: [], codes: [own] })));
    const expected = codes.flatMap((own, id) => (own.includes(part) ? `${id}` : []));
    expect([...index.find(part)].toSorted()).toEqual(expected.toSorted());
  });
  fc.assert(check);
});

it("one letter off is what the Damerau–Levenshtein distance to a beginning of the word says", () => {
  const text = fc
    .array(fc.constantFrom(..."abc"), { minLength: 2, maxLength: 7 })
    .map((letters) => letters.join(""));
  const check = fc.property(text, text, (typed, whole) => {
    const beginnings = Array.from({ length: whole.length + 1 }, (_, end) => whole.slice(0, end));
    const isNear = beginnings.some((beginning) => distance(typed, beginning) <= 1);
    expect(isOneLetterOff(typed, whole)).toBe(isNear && !whole.startsWith(typed));
  });
  fc.assert(check, { numRuns: 2000 });
});

/** By its definition (optimal string alignment), in the square of the length. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
  return (
    1 +
    Math.min(
      distance(restA, b),
      distance(a, restB),
      distance(restA, restB),
      isSwapped ? distance(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY,
    )
  );
}
