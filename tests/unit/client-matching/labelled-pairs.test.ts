import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  type ClientText,
  type LabelledPair,
  readLabelledPairs,
} from "../../fixtures/client-matching/labelled-pair.ts";
import { hasValidChecksum } from "../../fixtures/client-matching/tax-id-checksums.ts";

// Failures name pairs by their id alone: whoever works on the matcher sees nothing of the test halves here.
const halves = { development: readLabelledPairs("development"), test: readLabelledPairs("test") };
const secondTestHalf = readLabelledPairs("second-test-half");
const splitPairs = [...halves.development, ...halves.test];
const pairs = [...splitPairs, ...secondTestHalf];
const SIDES = [
  ["there", 0],
  ["file", 1],
] as const;

const idsWhere = (isWrong: (pair: LabelledPair) => boolean) => pairs.filter(isWrong).map((pair) => pair.id);
const readingsOf = (pair: LabelledPair) =>
  SIDES.flatMap(([side, at]) => {
    const reading = pair.taxIds?.[side];
    return reading
      ? [{ ...reading, text: pair[side].taxId ?? "", firm: `${pair.cluster}:${pair.firms[at]}` }]
      : [];
  });
const shareOfSame = (half: readonly LabelledPair[]) =>
  half.filter((pair) => pair.label === "same").length / half.length;
const digitsIn = (text: string) => text.replace(/\D/g, "");

it("has at least 420 pairs, half of them in each half, 40 to 50 % of them the same firm", () => {
  expect(splitPairs.length).toBeGreaterThanOrEqual(420);
  for (const half of [halves.development, halves.test]) {
    expect(half.length / splitPairs.length).toBeGreaterThan(0.45);
    expect(shareOfSame(half)).toBeGreaterThan(0.4);
    expect(shareOfSame(half)).toBeLessThan(0.5);
  }
});

it("has a second test half of at least 300 pairs with firms of its own, about 40 % of them the same firm", () => {
  expect(secondTestHalf.length).toBeGreaterThanOrEqual(300);
  expect(shareOfSame(secondTestHalf)).toBeGreaterThan(0.37);
  expect(shareOfSame(secondTestHalf)).toBeLessThan(0.43);
  const known = new Set(splitPairs.map((pair) => pair.cluster));
  expect(secondTestHalf.filter((pair) => known.has(pair.cluster)).map((pair) => pair.id)).toEqual([]);
});

it("has no cluster in both halves, and splits by the rule of its README", () => {
  const clusters = [...new Set(splitPairs.map((pair) => pair.cluster))];
  const digest = (id: string) => createHash("sha256").update(`dosar-client-matching:${id}`).digest("hex");
  const countries = [...new Set(clusters.map((id) => id.slice(0, 2)))];
  const wanted = countries.flatMap((country) =>
    clusters
      .filter((id) => id.startsWith(country))
      .toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1))
      .filter((_, at) => at % 2 === 0),
  );
  const clustersOf = (half: readonly LabelledPair[]) => [...new Set(half.map((pair) => pair.cluster))];
  expect(clustersOf(halves.development).toSorted()).toEqual(wanted.toSorted());
  expect(clustersOf(halves.test).toSorted()).toEqual(
    clusters.filter((id) => !wanted.includes(id)).toSorted(),
  );
});

it("says the same of a pair by its label and by its firms", () => {
  expect(idsWhere(({ label, firms }) => (label === "same") !== (firms[0] === firms[1]))).toEqual([]);
});

it("has each pair once, whichever of its records comes first", () => {
  const print = (record: ClientText) => JSON.stringify(Object.entries({ ...record, country: "" }).toSorted());
  const seen = new Set<string>();
  const repeated = idsWhere((pair) => {
    const key = [print(pair.there), print(pair.file)].toSorted().join();
    return seen.size === seen.add(key).size;
  });
  expect(repeated).toEqual([]);
  expect(new Set(pairs.map((pair) => pair.id)).size).toBe(pairs.length);
});

it("reads a tax id where there is one, with digits that stand in the cell", () => {
  const isWrong = (pair: LabelledPair) =>
    SIDES.some(([side]) => (pair[side].taxId === undefined) !== (pair.taxIds?.[side] === undefined)) ||
    readingsOf(pair).some(
      ({ digits, text }) => digits !== undefined && !digitsIn(text).includes(digits.replace(/^0+/, "")),
    );
  expect(idsWhere(isWrong)).toEqual([]);
});

it("has checksums that hold where it says so, and fail where it says so", () => {
  const isWrong = (pair: LabelledPair) =>
    readingsOf(pair).some(({ scheme, valid, digits }) => {
      if (digits === undefined || scheme === "DE Steuernummer") return valid;
      return hasValidChecksum(scheme, digits) !== valid;
    });
  expect(idsWhere(isWrong)).toEqual([]);
});

it("has one valid tax id a firm, and one firm a valid tax id", () => {
  const firmsOf = new Map<string, string>();
  const idsOf = new Map<string, string>();
  const isTakenBy = (known: Map<string, string>, key: string, value: string) => {
    if (!known.has(key)) known.set(key, value);
    return known.get(key) !== value;
  };
  const isWrong = (pair: LabelledPair) =>
    readingsOf(pair).some(({ scheme, valid, digits = "", firm }) => {
      if (!valid) return false;
      const id = scheme === "BG EIK 13" ? `BG EIK ${digits.slice(0, 9)}` : `${scheme} ${digits}`;
      const wrongFirm = isTakenBy(firmsOf, id, firm);
      return isTakenBy(idsOf, firm, id) || wrongFirm;
    });
  expect(idsWhere(isWrong)).toEqual([]);
});

it("leaves enough to names, towns, phones and streets: in each half 80 pairs have no two valid ids", () => {
  for (const half of [halves.development, halves.test, secondTestHalf]) {
    const undecided = half.filter((pair) => readingsOf(pair).filter(({ valid }) => valid).length < 2);
    expect(undecided.length).toBeGreaterThanOrEqual(80);
  }
});

it("names no mailbox that could be somebody's", () => {
  const isForeign = ({ email }: ClientText) => email !== undefined && !/\.example$/i.test(email);
  expect(idsWhere((pair) => isForeign(pair.there) || isForeign(pair.file))).toEqual([]);
});
