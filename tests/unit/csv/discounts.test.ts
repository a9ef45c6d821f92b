import { describe, expect, it } from "vitest";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

it.each([
  ["5", "percent", 1900],
  ["5 %", "percent", 1900],
  ["0,05", "ratio", 1900],
  ["-5", "percent", 1900],
] as const)("takes a discount of %s off where a file gives no net", (discount, discountScale, minorUnits) => {
  const text = `Factura;Data;Cod client;Cod articol;Cantitate;Pret unitar;Reducere\nF1;15.01.2026;C1;A1;2;10,00;${discount}\n`;
  const { choices, rows, columns } = previewImport(encodeText(text, "utf-8"), { currency: "RON" });
  expect(choices.discountScale).toBe(discountScale);
  expect(rows[0]?.kind === "sales" && rows[0].line.net.minorUnits).toBe(minorUnits);
  expect(columns[6]?.evidence).toContainEqual({
    code: "discount-scale",
    scale: discountScale,
    text: discount,
  });
});

describe("a discount that is no percentage", () => {
  const read = (...discounts: string[]) => {
    const lines = discounts.map((discount, index) => `F${index};15.01.2026;C1;A1;10;100,00;${discount}`);
    const text = ["Factura;Data;Cod client;Cod articol;Cantitate;Pret unitar;Reducere", ...lines].join("\n");
    return previewImport(encodeText(text, "utf-8"), { currency: "RON" });
  };
  const outcomesOf = ({ rows }: ReturnType<typeof read>) =>
    rows.map((row) =>
      row.kind === "rejected" ? row.rejected.reason : row.kind === "sales" && row.line.net.minorUnits,
    );

  it.each(["20,00 lei", "150,00", "5 EUR", "-150"])(
    "%s makes the column one of amounts, and says so",
    (text) => {
      const preview = read("20,00", "0", text, "");
      expect(preview.problems).toContainEqual({ code: "discount-in-money", text });
      expect(outcomesOf(preview)).toEqual(["no-percentage", 100_000, "no-percentage", 100_000]);
    },
  );

  it("sets aside the row alone that takes off more than all, where the others have per cent signs", () => {
    const preview = read("20 %", "150 %", "100 %");
    expect(preview.problems).not.toContainEqual(expect.objectContaining({ code: "discount-in-money" }));
    expect(outcomesOf(preview)).toEqual([80_000, "no-percentage", 0]);
  });

  it("is no matter where the file gives the net itself", () => {
    const text =
      "Factura;Data;Cod client;Cantitate;Pret unitar;Reducere;Valoare neta\nF1;15.01.2026;C1;10;100,00;150,00;850,00";
    const preview = previewImport(encodeText(text, "utf-8"), { currency: "RON" });
    expect(preview.problems).toEqual([]);
    expect(outcomesOf(preview)).toEqual([85_000]);
  });
});
