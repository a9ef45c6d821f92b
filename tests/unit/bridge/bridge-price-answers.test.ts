import { beforeEach, describe, expect, test } from "vitest";
import type { BridgeCredential } from "../../../shared/messages/bridge-protocol.ts";
import type { OfferId } from "../../../shared/model/ids.ts";
import { Match } from "../../../shared/model/match.ts";
import { PriceObservation } from "../../../shared/model/price-observation.ts";
import { Product } from "../../../shared/model/product.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { type BridgePair, connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { openTestStore } from "../../support/open-test-store.ts";

let store: Store;
let pair: BridgePair;
let credential: BridgeCredential;

beforeEach(async () => {
  store = await openTestStore();
  pair = pairOverPort({ store });
  credential = await connectPair(pair, store);
});

describe("a connected pane that reads prices", () => {
  test("learns of the confirmed matches alone, with what our product is known under", async () => {
    const product = { id: "p", source: "main", sku: "CAFEA-1KG", name: "Cafea boabe 1 kg" };
    const matches = (["suggested", "confirmed", "rejected"] as const).map((state) =>
      Match.parse({ id: state, offerId: `offer-${state}`, productId: "p", state }),
    );
    await saveRecords(store, [
      { table: "products", record: Product.parse(product) },
      ...matches.map((record) => ({ table: "matches" as const, record })),
      { table: "matches", record: Match.parse({ id: "n", offerId: "offer-n", state: "not-sold-by-us" }) },
    ]);
    expect(await pair.client.ask("match.page", { limit: 10 }, { credential })).toEqual({
      ok: true,
      value: {
        matches: [{ offerId: "offer-confirmed", productId: "p", sku: "CAFEA-1KG", name: "Cafea boabe 1 kg" }],
      },
    });
  });

  test("gets the prices of the offers that it names, oldest first, without one that was corrected", async () => {
    const seen = (id: string, day: string, coefficient: number, supersedes?: string) =>
      PriceObservation.parse({
        id,
        offerId: "offer",
        observedAt: `2026-11-${day}T10:00:00.000Z`,
        price: { coefficient, scale: 2, currency: "RON" },
        vat: "unknown",
        evidence: [],
        ...(supersedes !== undefined && { supersedes }),
      });
    const observations = [seen("c", "20", 1300), seen("a", "03", 1199), seen("b", "20", 1249, "c")];
    await saveRecords(
      store,
      observations.map((record) => ({ table: "observations", record })),
    );
    const answer = await pair.client.ask(
      "price.history",
      { offerIds: ["offer", "unknown"] as OfferId[] },
      { credential },
    );
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(
      answer.value.histories.map(({ offerId, seen: prices }) => [
        offerId,
        ...prices.map(({ price }) => price.coefficient),
      ]),
    ).toEqual([["offer", 1199, 1249], ["unknown"]]);
  });
});
