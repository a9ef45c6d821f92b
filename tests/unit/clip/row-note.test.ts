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
