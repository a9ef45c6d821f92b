import { describe, expect, it } from "vitest";
import { clientEntryOf } from "../../../extension/ui/dashboard/clients/client-item.ts";
import { Client } from "../../../shared/model/client.ts";
import { createSearchIndex } from "../../../shared/search/search-index.ts";

const clientOf = (id: string, fields: object) =>
  Client.parse({ id, status: "active", codes: [], tags: [], ...fields });
const clients = [
  clientOf("1", {
    name: "Brutăria Spicul de Aur SRL",
    city: "Iași",
    codes: [{ source: "main", code: "C-104" }],
  }),
  clientOf("2", { name: "ООО «Северный Чай»", taxId: "7701234567", phone: "+373 22 123 456" }),
  clientOf("3", { name: "Hotel Perla Mării SRL", city: "Constanța", email: "receptie@perla.example" }),
];
const index = createSearchIndex(clients.map(clientEntryOf));

describe("searching clients", () => {
  it("finds Brutăria by “brutaria iasi”, typed without accents and over two fields", () => {
    expect(index.find("brutaria iasi")).toEqual(["1"]);
  });

  it("finds by a part of the code, of the tax id, of the phone and of the e-mail", () => {
    expect(index.find("c-10")).toEqual(["1"]);
    expect(index.find("770123")).toEqual(["2"]);
    expect(index.find("37322123")).toEqual(["2"]);
    expect(index.find("receptie")).toEqual(["3"]);
  });

  it("finds Cyrillic in any case, and in Latin letters", () => {
    expect(index.find("СЕВЕРНЫЙ")).toEqual(["2"]);
    expect(index.find("severnyi")).toEqual(["2"]);
  });

  it("shows all for spaces, none when one word does not fit", () => {
    expect(index.find("   ")).toHaveLength(3);
    expect(index.find("hotel iasi")).toEqual([]);
  });
});
