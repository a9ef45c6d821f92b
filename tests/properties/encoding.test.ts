import { expect, it } from "vitest";
import { rankEncodings } from "../../shared/csv/detect-encoding.ts";
import { listsMissed } from "../support/encoding-share.ts";
import { makeLegacyLists } from "../support/legacy-lists.ts";
import { namesOfPlacesAndTongues } from "../support/places-and-tongues.ts";

it.each([
  [200, 96],
  [1000, 97],
  [10_000, 99],
] as const)(
  "of lists of %i bytes in twelve languages and fifteen encodings, %i in a hundred are read as they were written",
  (byteCount, leastShare) => {
    const lists = makeLegacyLists(byteCount, 4);
    const missed = listsMissed(lists, (bytes) => rankEncodings(bytes)[0] ?? "utf-8");
    const names = missed.map(({ language, encoding }) => `${language} in ${encoding}`);
    expect(missed.length, names.join(", ")).toBeLessThanOrEqual(lists.length * (1 - leastShare / 100));
  },
);

it("has the true reading among the three that it offers, whatever the language", () => {
  const missed = [0, 1, 2].reduce(
    (rest, place) => listsMissed(rest, (bytes) => rankEncodings(bytes)[place] ?? "utf-8"),
    makeLegacyLists(200, 4),
  );
  expect(missed).toEqual([]);
});

it("reads as well what nobody here chose: places, languages and currencies as Node names them", () => {
  const lists = makeLegacyLists(1000, 2, namesOfPlacesAndTongues);
  const missed = listsMissed(lists, (bytes) => rankEncodings(bytes)[0] ?? "utf-8");
  const names = missed.map(({ language, encoding }) => `${language} in ${encoding}`);
  expect(missed.length, names.join(", ")).toBeLessThanOrEqual(lists.length * 0.03);
});
