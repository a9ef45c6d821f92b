import { beforeEach, describe, expect, test } from "vitest";
import { archiveRecords } from "../../../shared/actions/archive-records.ts";
import type { BridgeCredential } from "../../../shared/messages/bridge-protocol.ts";
import { Competitor } from "../../../shared/model/competitor.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { OfferId } from "../../../shared/model/ids.ts";
import { Match } from "../../../shared/model/match.ts";
import { Offer } from "../../../shared/model/offer.ts";
import { PriceObservation } from "../../../shared/model/price-observation.ts";
import { Product } from "../../../shared/model/product.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../shared/store/tables.ts";
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

  test("gets no price of an offer that was archived, and is told of one offer fewer", async () => {
    const offer = (id: string) =>
      Offer.parse({
        id,
        competitorId: "shop",
        url: `https://shop.example/${id}`,
        name: id,
        firstSeenAt: "2026-11-01T08:00:00.000Z",
      });
    const seen = (offerId: string) =>
      PriceObservation.parse({
        id: `seen-${offerId}`,
        offerId,
        observedAt: "2026-11-20T10:00:00.000Z",
        price: { coefficient: 1249, scale: 2, currency: "RON" },
        vat: "unknown",
        evidence: [],
      });
    await saveRecords(store, [
      { table: "competitors", record: Competitor.parse({ id: "shop", name: "Shop", hosts: [] }) },
      ...["a", "b", "c"].flatMap((id): RecordWrite[] => [
        { table: "offers", record: offer(id) },
        { table: "observations", record: seen(id) },
      ]),
    ]);
    expect(await pair.client.ask("workbook.summary", {}, { credential })).toMatchObject({
      value: { offerCount: 3 },
    });
    const made = await pair.client.ask("change.count", { since: 0 }, { credential });
    if (!made.ok) throw new Error(made.problem.code);
    expect(made.value.counts.prices).toBe(3);
    const now = "2026-11-25T08:00:00.000Z" as Instant;
    await archiveRecords({ store, table: "offers", ids: ["b" as OfferId], now });
    const since = made.value.revision;
    expect(await pair.client.ask("change.count", { since }, { credential })).toMatchObject({
      value: { counts: { prices: 1 } },
    });
    const first = await pair.client.ask("price.page", { limit: 2 }, { credential });
    expect(first).toMatchObject({ value: { prices: [{ offer: { id: "a" } }], next: "b" } });
    const rest = await pair.client.ask("price.page", { limit: 2, after: "b" }, { credential });
    expect(rest).toMatchObject({ value: { prices: [{ offer: { id: "c" } }] } });
    expect(await pair.client.ask("workbook.summary", {}, { credential })).toMatchObject({
      value: { offerCount: 2 },
    });
  });
});
