import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../shared/search/search-index.ts";

const CLIENTS = [
  { id: "perla", names: ["SC Hotel Perla Mării SRL"], codes: ["C-1024", "RO 12345678", "+40 722 123 456"] },
  { id: "ромашка", names: ["ООО «Ромашка»"], codes: ["0000451"], texts: ["Кишинёв"] },
  { id: "romashka", names: ["Romashka Trade Ltd"], codes: ["77-Б/2"], texts: ["office@romashka.example.md"] },
  { id: "veche", names: ["Băcănia Veche S.R.L."], texts: ["Chișinău", "Perla Nordului 4"] },
  { id: "бакания", names: ["Бакания №7"] },
  { id: "motel", names: ["Motel Perla"] },
  { id: "stefan", names: ["Ștefan Ţurcan P.F.A."] },
  { id: "стефан", names: ["ИП Стефан Цуркан"] },
  { id: "dartagnan", names: ["D'Artagnan Impex"] },
] as const;

const index = createSearchIndex(CLIENTS);
const found = (query: string): readonly string[] => index.find(query);

describe("searching clients", () => {
  it.each([
    ["marii hot", ["perla"], "words in any order, by their beginnings, without diacritics"],
    ["MĂRII", ["perla"], "capital letters"],
    ["ромашка", ["ромашка", "romashka"], "Cyrillic first, then what sounds like it in Latin letters"],
    ["romashka", ["romashka", "ромашка"], "Latin first, then Cyrillic"],
    ["romașca", ["ромашка", "romashka"], "a Russian name as a Romanian writes it"],
    ["bacania", ["veche", "бакания"], "Romanian letters without their marks"],
    ["бакания", ["бакания", "veche"], "a Romanian name in Cyrillic"],
    ["бэкэния", ["veche"], "the way Romanian was written in Moldova"],
    ["turcan", ["stefan", "стефан"], "cedilla or comma below"],
    ["цуркан", ["стефан", "stefan"], "ц for ț"],
    ["dartagnan", ["dartagnan"], "an apostrophe left out"],
    ["кишинев", ["ромашка", "veche"], "ё typed as е, then the town as Romanians call it"],
    ["office@romashka.example.md", ["romashka"], "a whole e-mail address"],
  ])("%s finds %j: %s", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    ["1024", "the end of a code"],
    ["c1024", "a code without its dash"],
    ["С-1024", "a code whose C is a Cyrillic letter"],
    ["12345678", "a tax id without its country"],
    ["ro12345678", "a tax id without its space"],
    ["MD12345678", "a tax id with another country's letters"],
    ["0722 123 456", "a phone as it is dialled at home"],
    ["722123", "the middle of a phone"],
  ])("%s finds the client of that code: %s", (query) => {
    expect(found(query)).toEqual(["perla"]);
  });

  it("finds 451 and 0000451 alike when the list has the code with its nulls", () => {
    expect([found("451"), found("0000451")]).toEqual([["ромашка"], ["ромашка"]]);
  });

  it.each([
    ["hotle marii", "two letters that changed places"],
    ["hitel marii", "a wrong letter"],
    ["hoteel marii", "a letter too many"],
    ["hotel perl marii", "a beginning, which is none"],
  ])("%s finds Hotel Perla Mării in spite of a mistake: %s", (query) => {
    expect(found(query)).toEqual(["perla"]);
  });

  it("takes no mistake in a word of four letters: “htel” finds nobody", () => {
    expect(found("htel")).toEqual([]);
  });

  it("puts a typing mistake behind what was typed: “motel” finds Motel, then Hotel", () => {
    expect(found("motel")).toEqual(["motel", "perla"]);
  });

  it("puts the name before the town and the address: “perla” finds Veche on Perla street last", () => {
    expect(found("perla")).toEqual(["perla", "motel", "veche"]);
  });

  it("does not ask for the legal form: “romashka srl” finds both firms, though neither is an SRL", () => {
    expect(found("romashka srl")).toEqual(["romashka", "ромашка"]);
    expect(found("ооо ромашка")).toEqual(["ромашка", "romashka"]);
  });

  it("finds firms by their legal form when nothing else was typed", () => {
    expect(found("s.r.l.")).toEqual(["perla", "veche"]);
  });

  it("puts those preferred before equally good ones only: “perla” finds the preferred town last", () => {
    expect(index.find("s.r.l.", ["veche"])).toEqual(["veche", "perla"]);
    expect(index.find("perla", ["veche", "motel"])).toEqual(["motel", "perla", "veche"]);
    expect(index.find("", ["motel"]).slice(0, 2)).toEqual(["motel", "perla"]);
  });

  it("gives all in their order for nothing, blanks or signs", () => {
    const all = CLIENTS.map(({ id }) => id);
    expect([found(""), found("  "), found("«»")]).toEqual([all, all, all]);
  });

  it("finds nobody by a word that no one has, however well the others fit", () => {
    expect(found("perla wxyz")).toEqual([]);
  });
});
