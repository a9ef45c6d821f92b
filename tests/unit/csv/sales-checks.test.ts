import { describe, expect, it } from "vitest";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { createRecordReader } from "../../../shared/csv/record-reader.ts";
import { encodeText } from "../../support/encode-text.ts";

const HEAD = "Invoice No;Date;Client code;SKU;Quantity;Unit price;Discount %;Net;VAT;Gross;Invoice total";

function breaksOf(rows: readonly string[]) {
  const { choices, headers } = previewImport(encodeText([HEAD, ...rows].join("\n"), "utf-8"), {
    currency: "RON",
  });
  const reader = createRecordReader(choices, headers);
  [HEAD, ...rows].forEach((row, index) => {
    reader.read({ rowNumber: index + 1, cells: row.split(";") });
  });
  return reader
    .finishChecks()
    .map(({ check, rowNumber, stated, expected }) => [
      check,
      rowNumber,
      stated.minorUnits,
      expected.minorUnits,
    ]);
}

it.each(["Valoare;TVA;Total", "Сумма;НДС;Всего"])(
  "takes the total beside a value and its VAT for the gross: %s",
  (amounts) => {
    const head = `Factura;Data;Client;Cant;Pret;${amounts}`;
    const { choices } = previewImport(
      encodeText(`${head}\nF1;15.01.2026;Alfa;10;12,50;125,00;26,25;151,25\n`, "utf-8"),
    );
    expect(choices.columns).toMatchObject({ net: 5, vat: 6, gross: 7 });
  },
);

describe("amounts of a ledger", () => {
  it("agree to two hundredths, returns and discounts included", () => {
    const rows = [
      "F1;2026-01-15;C1;A;3;3,33;10;8,99;1,71;10,70;33,91",
      "F1;2026-01-15;C1;B;-2;5,00;0;-10,00;-1,90;-11,90;33,91",
      "F1;2026-01-15;C1;C;3;9,85;0;29,53;5,58;35,11;33,91",
    ];
    expect(breaksOf(rows)).toEqual([]);
  });

  it("that do not agree are told with the row and both figures", () => {
    const rows = [
      "F1;2026-01-15;C1;A;3;3,33;10;9,99;1,90;11,89;11,89",
      "F2;2026-01-16;C1;A;2;5,00;0;10,00;1,90;12,90;99,00",
      "F2;2026-01-16;C1;B;2;5,00;0;10,00;1,90;11,90;99,00",
    ];
    expect(breaksOf(rows)).toEqual([
      ["net", 2, 999, 899],
      ["gross", 3, 1290, 1190],
      ["document-total", 3, 9900, 2480],
    ]);
  });

  it("are not judged where a discount is an amount", () => {
    expect(breaksOf(["F1;2026-01-15;C1;A;3;3,33;2 lei;7,99;1,52;9,51;9,51"])).toEqual([]);
  });
});
