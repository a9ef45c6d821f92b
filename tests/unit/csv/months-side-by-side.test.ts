import { describe, expect, it } from "vitest";
import { readFileByChoices } from "../../../shared/actions/import-reading.ts";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

const preview = (rows: readonly string[], options: PreviewOptions = {}) =>
  previewImport(encodeText(rows.join("\n"), "utf-8"), { currency: "RON", ...options });

async function sumsOf(rows: readonly string[]) {
  const { choices } = preview(rows);
  const reading = await readFileByChoices(encodeText(rows.join("\n"), "utf-8"), choices, {});
  return reading.ok ? reading.value.controlSums : [];
}

describe("a table of months of pieces", () => {
  const table = ["Client;Articol;Pret;Ian 2026;Feb 2026;Mar 2026;Total buc", "Alfa;CAF;2,50;4;;2;6"];

  it.each([
    "Vânzări în bucăți",
    "Продажи, шт.",
    "Количество по месяцам",
    "Sales, units",
    "Cantități livrate",
  ])("under “%s” multiplies them with the price of the row", (title) => {
    const read = preview([title, "", ...table]);
    const lines = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line] : []));
    expect(lines.map(({ quantity, net }) => [quantity.coefficient, net.minorUnits])).toEqual([
      [4, 10_00],
      [2, 5_00],
    ]);
  });

  it("without a price asks for one, and takes them for amounts where the person says so", () => {
    const rows = ["Количество, шт", "", "Клиент;Янв 2026;Фев 2026;Мар 2026", "Альфа;4;3;2"];
    expect(preview(rows).problems).toContainEqual({ code: "columns-missing", fields: ["unitPrice"] });
    const asAmounts = preview(rows, { monthsHold: "amounts" });
    expect(asAmounts.problems.map(({ code }) => code)).not.toContain("columns-missing");
    expect(asAmounts.rows).toHaveLength(3);
  });

  it("whose title speaks of amounts is one of amounts, whatever it counts besides", () => {
    expect(preview(["Valoare vânzări (fără buc. gratuite), lei", "", ...table]).choices.monthsHold).toBe(
      "amounts",
    );
  });

  it("holds the sum of each row against its pieces", async () => {
    const wrong = ["Sales in pieces", "", ...table, "Beta;CAF;2,50;1;1;1;9"];
    const sums = (await sumsOf(wrong)).filter(({ agrees }) => !agrees);
    expect(sums).toMatchObject([{ field: "quantity", label: "Beta" }]);
  });
});

describe("months without a year", () => {
  const rows = ["Client;Ian;Feb;Mar", "Alfa;1,50;2,50;3,50"];

  it("are asked about where nobody says it, and read once the person has", () => {
    expect(preview(rows).problems).toContainEqual({ code: "year-needed" });
    const told = preview(rows, { year: 2025 });
    expect(told.problems.map(({ code }) => code)).not.toContain("year-needed");
    expect(told.choices.months.map(({ month }) => month)).toEqual(["2025-01", "2025-02", "2025-03"]);
  });

  it("are of the year in the file's name, with a doubt; not where two stand there", () => {
    const named = preview(rows, { fileName: "vanzari_2024.csv" });
    expect(named.problems).toContainEqual({ code: "year-from-name", year: 2024 });
    expect(named.choices.months[0]?.month).toBe("2024-01");
    expect(preview(rows, { fileName: "2023-2024.csv" }).problems).toContainEqual({ code: "year-needed" });
  });

  it("are not asked about where the rows above say it, nor where the months have their own", () => {
    expect(preview(["Vânzări 2025", "", ...rows]).problems.map(({ code }) => code)).not.toContain(
      "year-needed",
    );
    const own = ["Client;Ian 2024;Feb 2024;Mar 2024", "Alfa;1,50;2,50;3,50"];
    expect(preview(own).problems.map(({ code }) => code)).not.toContain("year-needed");
  });
});
