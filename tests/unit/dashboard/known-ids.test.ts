/** A merge that was taken back in part: the other record stands again while the kept one still claims its id. */
import { describe, expect, it } from "vitest";
import { subjectKeyOf, subjectsOf } from "../../../extension/ui/dashboard/live/subjects.ts";
import { productsByOffer } from "../../../extension/ui/dashboard/offers/offer-item.ts";
import { Match } from "../../../shared/model/match.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";

describe("a record that stands again although another claims its id", () => {
  it("is who an old note is about", () => {
    const other = makeClient("C-2");
    const kept = makeClient("C-1", { mergedIds: [other.id, "gone"] });
    for (const client of [
      [kept, other],
      [other, kept],
    ]) {
      const subjects = subjectsOf({ client });
      expect(subjects.get(subjectKeyOf({ kind: "client", id: other.id }))?.name).toBe("C-2");
      expect(subjects.get(subjectKeyOf({ kind: "client", id: "gone" }))?.name).toBe("C-1");
    }
  });

  it("is the product with which an offer was compared", () => {
    const other = makeProduct("CEAI-50");
    const kept = makeProduct("CAFEA-1KG", { mergedIds: [other.id] });
    const match = Match.parse({ id: "m", offerId: "o", productId: other.id, state: "confirmed" });
    for (const products of [
      [kept, other],
      [other, kept],
    ]) {
      expect(productsByOffer([match], products).get("o")?.sku).toBe("CEAI-50");
    }
  });
});
