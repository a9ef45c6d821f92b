import { describe, expect, it } from "vitest";
import { chosenRowsOf, savedRowsOf } from "../../../extension/ui/captured-list/chosen-rows.ts";
import { rowNoteOf } from "../../../extension/ui/captured-list/row-note.ts";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import type { RowPrice } from "../../../shared/model/captured-list.ts";
import { AlikeRow, draftRowsOf, ListDraft } from "../../../shared/model/list-draft.ts";
import { loadClipWords } from "../../../shared/words/load-clip-words.ts";

const WORDS = await loadClipWords("en");

const lei = (coefficient: number) =>
  ({
    price: { coefficient, scale: 2, currency: "RON" },
    vat: "unknown",
    quote: `${coefficient / 100} lei`,
  }) as CapturedPrice;

function draftOf(price: RowPrice, changes: ListDraft["changes"] = {}, alike?: AlikeRow) {
  const url = "https://shop.example.ro/tea";
  const list = {
    url,
    host: "shop.example.ro",
    title: "Tea",
    columns: [{ title: "" }],
    proposedColumn: 0,
    rows: [{ name: "Sencha", prices: [price] }],
    isCut: false,
  };
  const page = { list, known: [null], ...(alike && { alike: [alike] }) };
  return ListDraft.parse({ pages: [page], column: 0, changes });
}

function rowOf(...parts: Parameters<typeof draftOf>) {
  const draft = draftOf(...parts);
  const [row] = chosenRowsOf(draftRowsOf(draft), draft);
  if (!row) throw new Error("No row.");
  return row;
}

const evidence: RowPrice["evidence"] = {
  field: "price",
  rule: "visible-text",
  quote: "18,50 lei",
  before: "",
  after: "",
  url: "https://shop.example.ro/tea",
};
const differing: RowPrice = {
  price: lei(1850),
  claimed: lei(1554),
  flags: ["structured-differs"],
  evidence,
};

describe("a row whose page names another price in its data", () => {
  it("says both prices and waits for the person's tick", () => {
    const row = rowOf(differing);
    expect(row.isTicked).toBe(false);
    expect(rowNoteOf(row, WORDS, "en-US").replaceAll("\u00a0", " ")).toBe(
      "In sight is lei 18.50, the page's hidden data names lei 15.54.",
    );
  });

  it("says that a price is in the data alone", () => {
    const row = rowOf({
      price: lei(1850),
      flags: ["structured-differs"],
      evidence: { ...evidence, rule: "json-ld" },
    });
    expect(rowNoteOf(row, WORDS, "en-US")).toBe("The page shows no price; its hidden data names this one.");
  });

  it("says nothing of it any more once the person typed a price", () => {
    const address = rowOf(differing).address;
    expect(rowNoteOf(rowOf(differing, { [address]: { price: lei(1900) } }), WORDS, "en-US")).toBe("new");
  });
});

describe("a row that may be an offer known at another address", () => {
  const sure: RowPrice = { price: lei(1850), flags: [], evidence };
  const alike = AlikeRow.parse({ offerId: "o1", name: "Sencha", foundBy: "gtin", price: lei(1720).price });
  const { address } = rowOf(sure);
  const said = { [address]: { isSame: true } };

  it("is new until the person says that it is the same, and is compared with its last price then", () => {
    expect(rowNoteOf(rowOf(sure, {}, alike), WORDS, "en-US")).toBe("new");
    expect(rowNoteOf(rowOf(sure, said, alike), WORDS, "en-US")).toMatch(/17\.20 → \+7\.6/);
  });

  it("is saved as that offer only when the person said so", () => {
    expect(savedRowsOf(draftOf(sure, {}, alike))[0]).not.toHaveProperty("said");
    expect(savedRowsOf(draftOf(sure, said, alike))[0]?.said).toEqual({ sameAs: "o1" });
  });
});

describe("rows of one name without pages of their own", () => {
  const rowsOf = (prices: readonly number[], lastPrices: readonly (number | null)[]) => {
    const url = "https://shop.example.ro/tea";
    const rows = prices.map((price) => ({
      name: "Ceai",
      prices: [{ price: lei(price), flags: [], evidence }],
    }));
    const columns = [{ title: "" }];
    const list = {
      url,
      host: "shop.example.ro",
      title: "Tea",
      columns,
      proposedColumn: 0,
      rows,
      isCut: false,
    };
    const known = lastPrices.map((price) => (price === null ? null : lei(price).price));
    const draft = ListDraft.parse({ pages: [{ list, known }], column: 0, changes: {} });
    return chosenRowsOf(draftRowsOf(draft), draft);
  };

  it("wait for the person's tick where they stand in another order than last time, and say why", () => {
    const rows = rowsOf([1200, 1000], [1000, 1200]);
    expect(rows.map(({ isTicked }) => isTicked)).toEqual([false, false]);
    const notes = rows.map((row) => rowNoteOf(row, WORDS, "en-US").replaceAll("\u00a0", " "));
    expect(notes[0]).toBe(
      "Several rows have this name. The last price, lei 10.00, may be another one's: tick it if it is this one's.",
    );
  });

  it("wait also where one is new and may have taken the place of the one that is known", () => {
    const rows = rowsOf([1200, 1000], [1000, null]);
    expect(rows.map(({ isTicked }) => isTicked)).toEqual([false, false]);
    expect(rows.map((row) => rowNoteOf(row, WORDS, "en-US"))[1]).toMatch(/^Several rows have this name/);
    expect(rowsOf([1000, 1200], [1000, null]).map(({ isTicked }) => isTicked)).toEqual([true, true]);
  });

  it("are proposed where each costs what it did, and so is a row that is alone with its name", () => {
    expect(rowsOf([1000, 1200], [1000, 1200]).map(({ isTicked }) => isTicked)).toEqual([true, true]);
    expect(rowsOf([1200], [1000]).map(({ isTicked }) => isTicked)).toEqual([true]);
  });
});
