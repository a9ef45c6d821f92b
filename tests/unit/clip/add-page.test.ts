import { describe, expect, it } from "vitest";
import { canAdd, isFull, newRowCount, withPage } from "../../../extension/ui/clip/captured-list/add-page.ts";
import { CapturedList } from "../../../shared/model/captured-list.ts";
import { cutRowCountOf, draftRowsOf, ListDraft, MOST_PAGES } from "../../../shared/model/list-draft.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";

const SHELF = "https://shop.example.ro/raft";

function pageOf(names: readonly string[], fields: object = {}) {
  const rows = names.map((name) => ({ name, url: `${SHELF}/${name}`, prices: [null] }));
  const columns = [{ title: "" }];
  const list = {
    url: SHELF,
    host: "shop.example.ro",
    title: "Raft",
    columns,
    proposedColumn: 0,
    rows,
    isCut: false,
  };
  return {
    list: CapturedList.parse({ ...list, ...fields }),
    known: names.map(() => null),
    alike: [],
    isWanted: false,
  };
}

const begun = withPage(undefined, pageOf(["orez", "linte"]));

describe("a page that grows as one scrolls", () => {
  it("brings the two rows that were loaded since, and is not offered again before there are more", () => {
    const grown = pageOf(["orez", "linte", "mei", "orz"]);
    expect(begun && newRowCount(begun, grown.list)).toBe(2);
    expect(canAdd(begun, grown)).toBe(true);
    const draft = withPage(begun, grown);
    expect(draft && draftRowsOf(draft).map(({ row }) => row.name)).toEqual(["orez", "linte", "mei", "orz"]);
    expect(canAdd(draft, grown)).toBe(false);
  });

  it("keeps the rows that it has taken away again above", () => {
    const draft = withPage(begun, pageOf(["mei", "orz"]));
    expect(draft && draftRowsOf(draft)).toHaveLength(4);
  });

  it("is kept once however often it grows: its new rows join those that it had", () => {
    const names = Array.from({ length: 120 }, (_, index) => `orez ${index}`);
    let draft = withPage(undefined, pageOf(names.slice(0, 20)));
    for (let end = 40; end <= 120; end += 20) draft = withPage(draft, pageOf(names.slice(0, end)));
    expect(draft?.pages.map(({ list, known }) => [list.rows.length, known.length])).toEqual([[120, 120]]);
    expect(ListDraft.safeParse(draft).success).toBe(true);
  });

  it("gives a row that is called like one before it none of that one's last price", () => {
    const row = (coefficient: number) => {
      const price = { price: { coefficient, scale: 2, currency: "RON" }, vat: "unknown", quote: "x" };
      const evidence = {
        field: "price",
        rule: "visible-text",
        quote: "x",
        before: "",
        after: "",
        url: SHELF,
      };
      return { name: "Orez", prices: [{ price, flags: [], evidence }] };
    };
    const last = { coefficient: 950, scale: 2, currency: "RON" } as UnitPrice;
    const pageAt = (coefficient: number) => ({
      ...pageOf(["x"], { rows: [row(coefficient)] }),
      known: [last],
    });
    const draft = withPage(withPage(undefined, pageAt(950)), pageAt(1850));
    expect(draft && draftRowsOf(draft).map(({ known }) => known)).toEqual([last, undefined]);
  });
});

describe("a list without room", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `orez ${index}`);
  const second = `${SHELF}?page=2`;

  it("takes what fits of a page, tells how many rows were left out, and takes no other page", () => {
    const more = names.map((name) => `linte ${name}`);
    const draft = withPage(withPage(undefined, pageOf(names)), pageOf(more, { url: second }));
    if (!draft) throw new Error("No draft.");
    expect([draftRowsOf(draft).length, cutRowCountOf(draft)]).toEqual([5000, 1000]);
    const next = pageOf(["mei"], { url: `${SHELF}?page=3` });
    expect(newRowCount(draft, next.list)).toBe(1);
    expect([isFull(draft, next.list), canAdd(draft, next)]).toEqual([true, false]);
  });

  it("of pages still takes the rows by which its last one grows", () => {
    let draft = begun;
    for (let number = 2; number <= MOST_PAGES; number += 1)
      draft = withPage(draft, pageOf([`orez ${number}`], { url: `${SHELF}?page=${number}` }));
    expect(canAdd(draft, pageOf(["mei"], { url: `${SHELF}?page=31` }))).toBe(false);
    expect(canAdd(draft, pageOf(["mei"], { url: `${SHELF}?page=30` }))).toBe(true);
    expect(canAdd(begun, pageOf(["mei"]))).toBe(true);
  });
});

it("a list of another shop or with other columns does not go on with it", () => {
  expect(canAdd(begun, pageOf(["mei"], { host: "altul.example.ro" }))).toBe(false);
  expect(canAdd(begun, pageOf(["mei"], { columns: [{ title: "Dealer" }] }))).toBe(false);
});
