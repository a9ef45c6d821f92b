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

describe("a discount below 100 without a sign", () => {
  const header = "Factura;Data;Cod client;Cod articol;Cantitate;Pret unitar;Reducere";
  const read = (more: string, ...lines: string[]) => {
    const rows = lines.map((line, index) => `F${index};15.01.2026;C1;A1;${line}`);
    return previewImport(encodeText([header + more, ...rows].join("\n"), "utf-8"), { currency: "RON" });
  };
  const scaleOf = (preview: ReturnType<typeof read>) => preview.choices.discountScale;

  it("is what the net says that it is: an amount off the line, off the unit, per cent or a share", () => {
    expect(scaleOf(read(";Valoare neta", "2;50,00;12,35;87,65", "1;80,00;10;70,00"))).toBe("money");
    expect(scaleOf(read(";Valoare neta", "3;50,00;2,50;142,50", "4;10,00;0,75;37,00"))).toBe("money");
    expect(scaleOf(read(";Valoare neta", "2;50,00;12,35;87,65", "3;10,00;5;28,50", "2;40;5;76"))).toBe(
      "percent",
    );
    expect(scaleOf(read(";Valoare neta", "2;50,00;0,1;90,00", "3;10,00;1;0"))).toBe("ratio");
  });

  it("is what the gross less its VAT says", () => {
    const preview = read(";TVA;Total cu TVA", "2;50,00;12,35;16,65;104,30", "1;80,00;10;13,30;83,30");
    expect(scaleOf(preview)).toBe("money");
    expect(preview.problems).toContainEqual({ code: "discount-in-money", text: "12,35" });
    expect(preview.rows.every(({ kind }) => kind === "rejected")).toBe(true);
  });

  it("is an amount where all of them are round shares of quantity × price", () => {
    const fives = ["3;17,30;2,60", "7;9,99;3,50", "2;41,15;4,12", "5;13,33;3,33"];
    expect(scaleOf(read("", ...fives))).toBe("money");
  });

  it("is asked about where nothing tells and no percentage is so crooked", () => {
    const crooked = ["3;17,30;1,37", "7;9,99;3,91", "2;41,15;6,03", "5;13,33;0,86"];
    const preview = read("", ...crooked);
    expect(scaleOf(preview)).toBe("percent");
    expect(preview.problems).toContainEqual({ code: "discount-unclear", text: "1,37" });
    expect(read("", "3;17,30;5", "7;9,99;12,5", "2;41,15;7,25").problems).toEqual([]);
  });
});
