import { expect, it } from "vitest";
import { cleanCell } from "../../../shared/csv/clean-cell.ts";
import { listCleanings } from "../../../shared/csv/list-cleanings.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";

it.each([
  ["0721.234.567", "RO", "+40 721 234 567"],
  ["721234567", "RO", "+40 721 234 567"],
  ["0040 (0) 264 123 456", undefined, "+40 264 123 456"],
  ["0721 234 567 / 0264-123456", "RO", "+40 721 234 567; +40 264 123 456"],
  ["tel. 022 123 456 int. 12", "MD", "+373 22 123 456 int. 12"],
  ["8 (495) 123-45-67", "RU", "+7 495 123 45 67"],
  ["8 495 123 45 67, доб. 104", undefined, "+7 495 123 45 67 int. 104"],
  ["067 123 45 67", "UA", "+380 67 123 4567"],
  ["7.21235678E+08", "RO", "+40 721 235 678"],
  ["7.2E+08", "RO", "7.2E+08"],
  ["0721 234 567 (Ion)", "RO", "0721 234 567 (Ion)"],
  ["12345", "RO", "12345"],
] as const)("keeps the phone %s (%s) as %s", (text, country, kept) => {
  expect(cleanCell("phone", text, country)).toBe(kept);
});

it.each([
  ["taxId", "RO 1590 082", "RO1590082"],
  ["taxId", "1590082.0", "1590082"],
  ["taxId", "RO 1590 083", "RO 1590 083"],
  ["taxId", "10625790-2-44", "10625790-2-44"],
  ["name", 'SC "" Pâinea""  Ţării SRL', 'SC " Pâinea"  Țării SRL'],
  ["name", '"Alfa SRL"', "Alfa SRL"],
  ["name", "Şişli Gıda Ltd", "Şişli Gıda Ltd"],
  ["email", "mailto:ana@firma.example;", "ana@firma.example"],
] as const)("keeps the %s %s as %s", (field, text, kept) => {
  expect(cleanCell(field, text, "RO")).toBe(kept);
});

const file = (rows: string) => new TextEncoder().encode(`Denumire;CUI;Telefon\n${rows}`);
const ROWS = "Alfa SRL;RO1590082;0721 234 567\nBeta SRL;14399840;n/a\nGama SRL;15991149;0264.123.456\n";
const clientsOf = (options: { readonly isCleaned?: boolean }) =>
  previewImport(file(ROWS), options).rows.flatMap((row) => (row.kind === "clients" ? [row.client] : []));

it("takes the land of the phones from the tax ids, and keeps what stands in the file", () => {
  const clients = clientsOf({});
  expect(clients[0]).toMatchObject({ phone: "+40 721 234 567", asInFile: { phone: "0721 234 567" } });
  expect(clients[1]).not.toHaveProperty("asInFile");
  expect(listCleanings(clients)).toEqual({
    counts: [{ field: "phone", count: 2 }],
    samples: [
      { field: "phone", from: "0721 234 567", to: "+40 721 234 567" },
      { field: "phone", from: "0264.123.456", to: "+40 264 123 456" },
    ],
  });
});

it("leaves every cell as it is when that is chosen", () => {
  expect(clientsOf({ isCleaned: false }).map(({ phone }) => phone)).toEqual([
    "0721 234 567",
    "n/a",
    "0264.123.456",
  ]);
});
