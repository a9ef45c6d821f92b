import { describe, expect, it } from "vitest";
import { type ClientRow, searchClientRows } from "../../../extension/ui/dashboard/clients/client-row.ts";
import { visibleRangeOf } from "../../../extension/ui/dashboard/clients/visible-range.ts";
import { Client } from "../../../shared/model/client.ts";

const rowOf = (id: string, fields: object): ClientRow => ({
  client: Client.parse({ id, status: "active", codes: [], tags: [], ...fields }),
  nets: [],
});
const rows = [
  rowOf("1", {
    name: "Brutăria Spicul de Aur SRL",
    city: "Iași",
    codes: [{ source: "main", code: "C-104" }],
  }),
  rowOf("2", { name: "ООО «Северный Чай»", taxId: "7701234567" }),
  rowOf("3", { name: "Hotel Perla Mării SRL", city: "Constanța" }),
];
const idsOf = (query: string) => searchClientRows(rows, query).map(({ client }) => client.id);

describe("searching clients", () => {
  it("finds Brutăria by “brutaria iasi”, typed without accents and over two fields", () => {
    expect(idsOf("brutaria iasi")).toEqual(["1"]);
  });

  it("finds by a part of the code and of the tax id", () => {
    expect(idsOf("c-10")).toEqual(["1"]);
    expect(idsOf("770123")).toEqual(["2"]);
  });

  it("finds Cyrillic in any case", () => {
    expect(idsOf("СЕВЕРНЫЙ")).toEqual(["2"]);
  });

  it("shows all for spaces, none when one word does not fit", () => {
    expect(idsOf("   ")).toHaveLength(3);
    expect(idsOf("hotel iasi")).toEqual([]);
  });
});

describe("the rows in sight of 5,000", () => {
  it("are those at the top with 8 below the edge", () => {
    expect(visibleRangeOf(0, 380, 38, 5000)).toEqual({ start: 0, end: 18 });
  });

  it("end with the last row", () => {
    expect(visibleRangeOf(5000 * 38, 380, 38, 5000)).toEqual({ start: 4992, end: 5000 });
  });

  it("are in the list still when a search made it shorter than the scroll", () => {
    const { start, end } = visibleRangeOf(100_000, 380, 38, 3);
    expect([start, end]).toEqual([0, 3]);
  });
});
