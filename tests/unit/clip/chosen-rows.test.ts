import { expect, it } from "vitest";
import { chosenRowsOf, savedRowsOf } from "../../../extension/ui/captured-list/chosen-rows.ts";
import { draftRowsOf, type ListDraft } from "../../../shared/model/list-draft.ts";
import { priceOf, SHOP } from "../../support/make-offers.ts";

const URL = `https://${SHOP}/cafea`;

/** Two rows; of the second the person had written before what it holds. */
function draftWith(changes: ListDraft["changes"]): ListDraft {
  const rows = [1, 2].map((number) => ({
    name: `Cafea ${number}`,
    url: `https://${SHOP}/p/${number}`,
    prices: [
      {
        price: { price: priceOf("84.90 RON"), vat: "unknown" as const, quote: "84,90 lei" },
        flags: [],
        evidence: {
          field: "price",
          rule: "visible-text" as const,
          quote: "84,90 lei",
          before: "",
          after: "",
          url: URL,
        },
      },
    ],
  }));
  const columns = [{ title: "" }];
  const list = { url: URL, host: SHOP, title: "Cafea", columns, proposedColumn: 0, rows, isCut: false };
  return { pages: [{ list, known: [null, null], packs: [null, "6 x 500 g"] }], column: 0, changes };
}

const address = (number: number) => `https://${SHOP}/p/${number}`;
const writtenPacks = (draft: ListDraft) =>
  chosenRowsOf(draftRowsOf(draft), draft).map(({ writtenPack }) => writtenPack);
const sentPacks = (draft: ListDraft) => savedRowsOf(draft).map(({ pack }) => pack);

it("what the person wrote of a pack before stands in the row, and is not sent again", () => {
  expect(writtenPacks(draftWith({}))).toEqual([undefined, "6 x 500 g"]);
  expect(sentPacks(draftWith({}))).toEqual([undefined, undefined]);
});

it("a pack that they correct in the list is sent; an emptied one gives the word back to the name", () => {
  const changed = draftWith({ [address(1)]: { pack: "1 kg" }, [address(2)]: { pack: "" } });
  expect(writtenPacks(changed)).toEqual(["1 kg", undefined]);
  expect(sentPacks(changed)).toEqual(["1 kg", ""]);
});
