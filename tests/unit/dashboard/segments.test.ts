import { describe, expect, it } from "vitest";
import { countSegments } from "../../../extension/ui/dashboard/segments/count-segments.ts";
import { ruleTextOf } from "../../../extension/ui/dashboard/segments/rule-text.ts";
import { clientFieldChoices, keyOfField } from "../../../extension/ui/dashboard/segments/segment-fields.ts";
import {
  draftOf,
  membersOf,
  productsOf,
  segmentOf,
} from "../../../extension/ui/dashboard/segments/segment-members.ts";
import { Client } from "../../../shared/model/client.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import { Product } from "../../../shared/model/product.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { segments as words } from "../../../shared/words/en/segments.ts";

const clientOf = (id: string, fields: object) =>
  Client.parse({ id, name: id, status: "active", codes: [], tags: [], ...fields });
const clients = [
  clientOf("iasi", { country: "Romania", channel: "HoReCa", customFields: { Route: "North" } }),
  clientOf("chisinau", { country: "Moldova", channel: "Retail", tags: ["Chain"] }),
  clientOf("unknown", {}),
];
const segmentWith = (id: string, rule: object) => Segment.parse({ id, name: id, conditions: [], ...rule });
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("a segment's rule", () => {
  it("on an own field chooses the client with Route = North, compared without case", () => {
    const north = segmentWith("north", {
      conditions: [{ field: "custom", customName: "Route", values: ["NORTH"] }],
    });
    expect(idsOf(membersOf(north, clients))).toEqual(["iasi"]);
  });

  it("that leaves out Romania keeps Moldova and the client whose country is unknown", () => {
    const abroad = segmentWith("abroad", {
      conditions: [{ field: "country", values: ["Romania"], isExcluding: true }],
    });
    expect(idsOf(membersOf(abroad, clients))).toEqual(["chisinau", "unknown"]);
  });

  it("on products chooses by brand, and says nothing of products without such a condition", () => {
    const product = (sku: string, brand: string) =>
      Product.parse({ id: sku, source: "main", sku, name: sku, brand });
    const products = [product("A", "Boema"), product("B", "Other")];
    const rule = segmentWith("boema", { productConditions: [{ field: "brand", values: ["boema"] }] });
    expect(idsOf(productsOf(rule, products) ?? [])).toEqual(["A"]);
    expect(productsOf(segmentWith("all", {}), products)).toBeUndefined();
  });

  it("reads as a sentence with what it leaves out", () => {
    const rule = segmentWith("r", {
      conditions: [
        { field: "country", values: ["Romania", "Moldova"] },
        { field: "custom", customName: "Route", values: ["North"], isExcluding: true },
      ],
      productConditions: [{ field: "category", values: ["Coffee"] }],
    });
    expect(ruleTextOf(rule, words)).toBe("Country: Romania, Moldova · Route not North · Category: Coffee");
  });

  it("offers a firm's own fields beside Dosar's", () => {
    expect(clientFieldChoices(clients).map(keyOfField)).toContain("custom:Route");
    expect(clientFieldChoices([]).map(keyOfField)).not.toContain("custom");
  });

  it("drops a condition without values when it is saved", () => {
    const draft = {
      ...draftOf(segmentWith("d", {})),
      name: " Key ",
      conditions: [{ field: "city" as const, values: [] }],
    };
    expect(segmentOf(draft)).toEqual({ id: "d", name: "Key", conditions: [] });
  });
});

describe("overlapping segments", () => {
  it("are named with the clients that count in both, archived ones left out", () => {
    const romania = segmentWith("romania", { conditions: [{ field: "country", values: ["Romania"] }] });
    const horeca = segmentWith("horeca", { conditions: [{ field: "channel", values: ["HoReCa"] }] });
    const retail = segmentWith("retail", { conditions: [{ field: "channel", values: ["Retail"] }] });
    const archived = segmentWith("old", { archivedAt: "2026-11-24T08:00:00.000Z" });
    const counts = countSegments([romania, horeca, retail, archived], clients);
    const overlapsOf = (id: string) =>
      counts.get(id as SegmentId)?.overlaps.map(({ segment, clientCount }) => [segment.id, clientCount]);
    expect(overlapsOf("romania")).toEqual([["horeca", 1]]);
    expect(overlapsOf("retail")).toEqual([]);
    expect(overlapsOf("old")).toEqual([
      ["romania", 1],
      ["horeca", 1],
      ["retail", 1],
    ]);
  });

  it("count as one rule after the other does", () => {
    const towns = ["Iași", "IASI", "Chișinău", "Cluj"];
    const many = towns.map((city, index) => clientOf(`c${index}`, { city }));
    const rules = towns.map((city) => segmentWith(city, { conditions: [{ field: "city", values: [city] }] }));
    const counts = countSegments(rules, many);
    expect(rules.map(({ id }) => counts.get(id)?.clientCount)).toEqual(
      rules.map((rule) => membersOf(rule, many).length),
    );
  });
});
