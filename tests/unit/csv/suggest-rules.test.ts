import { describe, expect, it } from "vitest";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { askCurrencies, suggestRules } from "../../../shared/csv/suggest-rules.ts";
import { NO_CORRECTIONS, withRule } from "../../../shared/model/corrections.ts";
import { encodeText } from "../../support/encode-text.ts";

const HEAD = "Invoice No;Date;Client code;SKU;Quantity;Net;Currency\n";

function preview(rows: readonly string[], corrections = NO_CORRECTIONS) {
  return previewImport(encodeText(HEAD + rows.join("\n"), "utf-8"), { currency: "RON", corrections });
}

function rejectedOf({ rows }: ReturnType<typeof preview>) {
  return rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
}

function suggest(rows: readonly string[]) {
  const read = preview(rows);
  const suggestions = suggestRules(rejectedOf(read), read.choices, read.headers);
  const after = suggestions.map(
    ({ rule }) => rejectedOf(preview(rows, withRule(NO_CORRECTIONS, rule))).length,
  );
  return { suggestions, rejectedCount: rejectedOf(read).length, after };
}

const good = Array.from({ length: 9 }, (_, row) => `F${row};0${row + 1}.03.2026;C1;A;1;1.234,50;RON`);

describe("rejections of one cause in one column", () => {
  it("are read with the other decimal sign besides, and the rest of the column as before", () => {
    const rows = [...good, "G1;11.03.2026;C1;A;1;1,234.50;RON", "G2;11.03.2026;C1;A;1;2,000.75;RON"];
    const { suggestions, rejectedCount, after } = suggest(rows);
    expect([rejectedCount, after]).toEqual([2, [0]]);
    expect(suggestions).toMatchObject([
      {
        column: "Net",
        rule: { kind: "other-decimal-sign", column: 5, sign: "." },
        readCount: 2,
        count: 2,
      },
    ]);
    const corrected = preview(rows, withRule(NO_CORRECTIONS, suggestions[0]?.rule ?? fail()));
    expect(corrected.counts.nets).toEqual([{ currency: "RON", minorUnits: 9 * 123_450 + 123_450 + 200_075 }]);
  });

  it("are read without the words that most of them have beside the figures", () => {
    const rows = [
      ...good,
      "G1;11.03.2026;C1;A;cca 2;5,00;RON",
      "G2;11.03.2026;C1;A;cca 3;5,00;RON",
      "G3;11.03.2026;C1;A;?;5,00;RON",
    ];
    const { suggestions, after } = suggest(rows);
    expect(suggestions).toMatchObject([
      { rule: { kind: "replace", column: 4, find: "cca", replacement: "" }, readCount: 2, count: 3 },
    ]);
    expect(after).toEqual([1]);
  });

  it("suggest nothing where most of them have no common cause", () => {
    const rows = [...good, "G1;11.03.2026;C1;A;mult;5,00;RON", "G2;11.03.2026;C1;A;?;5,00;RON"];
    expect(suggest(rows).suggestions).toEqual([]);
  });

  it("ask once for a currency that is called by a name of its own", () => {
    const rows = [...good, "G1;11.03.2026;C1;A;1;5,00;bani noi", "G2;11.03.2026;C1;A;1;5,00;bani noi"];
    const read = preview(rows);
    expect(askCurrencies(rejectedOf(read), read.choices, read.headers)).toEqual([
      { column: "Currency", index: 6, text: "bani noi", count: 2 },
    ]);
  });
});

function fail(): never {
  throw new Error("Nothing was suggested.");
}
