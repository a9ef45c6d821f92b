import { expect, it } from "vitest";
import { compareTaxIds, taxIdKeyOf } from "../../../shared/model/tax-id/compare-tax-ids.ts";
import { readTaxId, schemesOfCode } from "../../../shared/model/tax-id/read-tax-id.ts";
import { readLabelledPairs } from "../../fixtures/client-matching/labelled-pair.ts";

it.each([
  ["RO1590082", undefined, "ro-cui", "1590082"],
  ["RO 1590 082", undefined, "ro-cui", "1590082"],
  ["R1590082", undefined, "ro-cui", "1590082"],
  ["C.U.I. RO14399840", undefined, "ro-cui", "14399840"],
  ["Cod fiscal: 14399840", undefined, "ro-cui", "14399840"],
  ["1590082.0", "RO", "ro-cui", "1590082"],
  ["'1590082", "RO", "ro-cui", "1590082"],
  ['="1590082"', "RO", "ro-cui", "1590082"],
  ["1.590082E+06", "RO", "ro-cui", "1590082"],
  ["ИНН 7707083893", undefined, "ru-inn", "7707083893"],
  ["ИНН/КПП 7707083893/773601001", undefined, "ru-inn", "7707083893"],
  ["7707083893 / 773601001", undefined, "ru-inn", "7707083893"],
  ["774-00-01-454", "PL", "pl-nip", "7740001454"],
  ["NIP: 774-000-14-54", undefined, "pl-nip", "7740001454"],
  ["10625790-2-44", undefined, "hu-adoszam", "10625790244"],
  ["HU10625790", undefined, "hu-adoszam", "10625790"],
  ["DE 143 454 214", undefined, "de-ust", "143454214"],
  ["143/237/41201", "DE", "de-stnr", "143/237/41201"],
  ["ATU 13585627", undefined, "at-uid", "U13585627"],
  ["CHE-116.281.710 MWST", undefined, "ch-uid", "E116281710"],
  ["EL 094259216", undefined, "gr-afm", "094259216"],
  ["BG 831902088", undefined, "bg-eik", "831902088"],
  ["NL004495445B01", undefined, "nl-btw", "004495445B01"],
  ["B64717838", "ES", "es-nif", "B64717838"],
] as const)("reads %s (%s) as %s", (cell, country, scheme, code) => {
  const reading = readTaxId(cell, country);
  expect([reading.isValid, reading.code, reading.schemes.includes(scheme)]).toEqual([true, code, true]);
});

it("puts back the zeros that a spreadsheet dropped, where the country is known", () => {
  expect(readTaxId("215964968", "RU")).toMatchObject({ code: "0215964968", traces: ["zeros-restored"] });
  expect(readTaxId("131305", "UA")).toMatchObject({ code: "00131305", country: "UA" });
  expect(readTaxId("215964968").code).toBe("215964968");
});

it.each([
  ["1,00365E+12", "MD", "digits-lost"],
  ["J40/8302/1997", "RO", "trade-register-number"],
  ["J12 / 345 / 01.02.2004", "RO", "trade-register-number"],
  ["J2024000123456", "RO", "trade-register-number"],
  ["RO1590083", undefined, "wrong-check-digit"],
  ["7707083894", "RU", "wrong-check-digit"],
  ["n/a", "RO", "no-tax-id"],
  ["", undefined, "no-tax-id"],
  ["773601001", "RU", "no-tax-id"],
] as const)("says of %s in %s: %s", (cell, country, fault) => {
  expect(readTaxId(cell, country)).toMatchObject({ isValid: false, fault, text: cell });
});

it("leaves open whose number it is until the country is told", () => {
  const open = readTaxId("7740001454");
  expect(open.schemes).toContain("pl-nip");
  const twice = ["5260309174", "5252248481", "7811567081", "1132191233"].map((code) => readTaxId(code));
  for (const { schemes, country } of twice) expect(country === undefined).toBe(schemes.length > 1);
  expect(readTaxId("7740001454", "PL")).toMatchObject({ schemes: ["pl-nip"], country: "PL" });
});

it("knows numbers of registers and places, which are no tax ids", () => {
  expect(schemesOfCode("1027700132195")).toContain("ru-ogrn");
  expect(schemesOfCode("773601001", "RU")).toEqual(["ru-kpp"]);
  expect(readTaxId("1027700132195", "RU").isValid).toBe(false);
});

it("takes a branch for its firm, and one firm's id in two lands for nothing", () => {
  const compare = (a: string, b: string) => compareTaxIds(readTaxId(a), readTaxId(b));
  expect(compare("HU10625790", "10625790-2-44")).toBe("same");
  expect(compare("RO1590082", "CUI 1590082")).toBe("same");
  expect(compare("RO1590082", "RO14399840")).toBe("different");
  expect(compare("RO1590082", "RO1590083")).toBe("unknown");
  expect(compare("RO1590082", "DE143454214")).toBe("unknown");
  expect(taxIdKeyOf(readTaxId("10625790-2-44"))).toBe("HU10625790");
});

const COUNTRY = { RO: "RO", RU: "RU", MD: "MD", PL: "PL", DE: "DE", BG: "BG", HU: "HU", UA: "UA" };

it("reads the labelled clients' ids as a careful reader does", () => {
  const wrong = readLabelledPairs("development").flatMap(({ id, there, file, taxIds }) =>
    (["there", "file"] as const).flatMap((side) => {
      const told = taxIds?.[side];
      const text = { there, file }[side].taxId;
      if (told === undefined || text === undefined) return [];
      const reading = readTaxId(text, COUNTRY[told.scheme.slice(0, 2) as keyof typeof COUNTRY]);
      const digits = told.scheme === "HU adószám" ? reading.code.slice(0, 8) : reading.code;
      const isRight = reading.isValid === told.valid && (!told.valid || told.digits === digits);
      return isRight ? [] : [`${id} ${side}`];
    }),
  );
  expect(wrong).toEqual([]);
});
