import { describe, expect, it } from "vitest";
import { canAdd, newRowCount, withPage } from "../../../extension/ui/clip/captured-list/add-page.ts";
import { CapturedList } from "../../../shared/model/captured-list.ts";
import { draftRowsOf } from "../../../shared/model/list-draft.ts";

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
});

it("a list of another shop or with other columns does not go on with it", () => {
  expect(canAdd(begun, pageOf(["mei"], { host: "altul.example.ro" }))).toBe(false);
  expect(canAdd(begun, pageOf(["mei"], { columns: [{ title: "Dealer" }] }))).toBe(false);
});
