import { describe, expect, it } from "vitest";
import { listImports } from "../../../shared/actions/list-imports.ts";
import { proposeListDay } from "../../../shared/actions/propose-list-day.ts";
import { proposeOwner } from "../../../shared/actions/propose-list-owner.ts";
import { readPriceListFile } from "../../../shared/actions/read-price-list-file.ts";
import { savePriceList } from "../../../shared/actions/save-price-list.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { Competitor } from "../../../shared/model/competitor.ts";
import type { Day, Instant } from "../../../shared/model/day.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const LIST = [
  "SC Nordmetal SRL;;;;",
  "Listă de prețuri valabilă din 01.11.2026;;;;",
  "Prețurile nu includ TVA;;;;",
  "Cod;Denumire;UM;Engros (lei);Retail (lei)",
  "Profile;;;;",
  "NM-1;Profil UD 27;buc;9,10;10,50",
  "NM-2;Profil CD 60;buc;-;14,00",
  "Plăci;;;;",
  "NM-3;Placă 12,5 mm;mp;31,00;abc",
].join("\n");

async function read(text: string, options: PreviewOptions = { kind: "competitorPrices" }) {
  const bytes = encodeText(text, "utf-8");
  const { choices } = previewImport(bytes, { defaultCurrency: "RON", ...options });
  const file = await readPriceListFile({ bytes, fileName: "nordmetal.csv", choices });
  if (!file.ok) throw new Error(file.problem.code);
  return { choices, ...file.value };
}

describe("a competitor's price list as text", () => {
  it("gives rows under their headings, each price with its tax and its row as proof", async () => {
    const { list, rejectedRows, preamble } = await read(LIST);
    expect(list).toMatchObject({
      columns: [{ title: "Engros (lei)" }, { title: "Retail (lei)" }],
      proposedColumn: 1,
      rows: [
        { name: "Profil UD 27", sku: "NM-1", category: "Profile" },
        { name: "Profil CD 60", sku: "NM-2", category: "Profile" },
      ],
    });
    expect(list.rows[1]?.prices).toMatchObject([
      null,
      {
        price: {
          price: { coefficient: 1400, scale: 2, currency: "RON" },
          vat: "excluded",
          unit: "piece",
          quote: "14,00",
        },
        evidence: {
          quote: "NM-2;Profil CD 60;buc;-;14,00",
          file: { name: "nordmetal.csv", row: 7 },
        },
      },
    ]);
    expect(rejectedRows).toEqual([
      { rowNumber: 9, column: "Retail (lei)", text: "abc", reason: "not-a-number" },
    ]);
    expect(preamble).toHaveLength(3);
  });

  it("is proposed where its name is that of a competitor, and ours otherwise", () => {
    const kindOf = (options: PreviewOptions) =>
      previewImport(encodeText(LIST, "utf-8"), options).choices.kind;
    const competitors = [{ name: "Nordmetal" }];
    expect(kindOf({ competitors })).toBe("competitorPrices");
    expect(kindOf({ competitors: [{ name: "Sudmetal" }], fileName: "sudmetal 2026.csv" })).toBe(
      "competitorPrices",
    );
    expect(kindOf({ competitors: [{ name: "Sudmetal" }] })).toBe("products");
    expect(kindOf({ competitors, kind: "products" })).toBe("products");
  });
});

describe("saving it", () => {
  let count = 0;
  async function save(store: Store) {
    const { list, rowCount, rejectedRows, choices } = await read(LIST);
    const rows = list.rows.flatMap(({ prices, ...facts }) => {
      const chosen = prices[list.proposedColumn];
      const { evidence, price } = chosen ?? {};
      return evidence && price ? [{ ...facts, price, evidence, listUrl: list.url }] : [];
    });
    const { source, encoding, delimiter } = choices;
    return savePriceList({
      store,
      owner: { name: "Nordmetal SRL" },
      title: list.title,
      rows,
      day: "2026-11-01" as Day,
      file: {
        source,
        encoding,
        delimiter,
        rowCount,
        rejectedRows: [...rejectedRows],
        rejectedCount: rejectedRows.length,
      },
      now: "2026-11-28T09:00:00.000Z" as Instant,
      newId: () => `id-${++count}`,
    });
  }

  it("dates the prices by the list, changes nothing the second time, and is taken back from the history", async () => {
    const store = await openTestStore();
    const before = await canonicalDump(store);
    expect(await save(store)).toMatchObject({ newCount: 2 });
    const observations = await listRecords(store, "observations");
    expect(observations.map(({ observedAt }) => observedAt.slice(0, 10))).toEqual([
      "2026-11-01",
      "2026-11-01",
    ]);
    const saved = await canonicalDump(store);
    expect(await save(store)).toMatchObject({ revision: 0, sameCount: 2 });
    expect(await canonicalDump(store)).toBe(saved);

    const [batch] = await listImports({ store });
    expect(batch).toMatchObject({ kind: "competitorPrices", addedCount: 2, rejectedCount: 1 });
    if (batch) await undoImport({ store, batchId: batch.id });
    expect(await canonicalDump(store)).toBe(before);
  });
});

it.each([
  [["Прайс-лист от 03.10.2026"], "x.csv", "2026-10-03"],
  [["Tel. 0722", "Prices valid from 1 November 2026"], "x.csv", "2026-11-01"],
  [["Tipărit 20.11.2026", "Valabil din 15.11.2026"], "x.csv", "2026-11-15"],
  [[], "lista_2026-09-30.csv", "2026-09-30"],
  [["Valid from 01.12.2026"], "x.csv", "2026-11-28"],
  [["Tel. 022.12.34.56"], "x.csv", "2026-11-28"],
])("of %j in %s proposes the day %s", (preamble, fileName, day) => {
  expect(proposeListDay(preamble, fileName, "2026-11-28" as Day)).toBe(day);
});

it.each([
  ["lista_preturi_Argesana_noi2026.csv", [], "Argesana noi2026"],
  ["Прайс-лист Ромашка 01.11.2026.csv", [], "Ромашка"],
  ["x.csv", ["Furnizor: SC Alfa Prod SRL · Tel. 0722"], "SC Alfa Prod SRL"],
  ["preturi beta.csv", [], "SC Beta SRL"],
])("of %s under %j proposes the firm %s", (fileName, preamble, name) => {
  const competitors = [{ id: "b", name: "SC Beta SRL", hosts: [] }] as unknown as Competitor[];
  expect(proposeOwner(fileName, preamble, competitors).name).toBe(name);
});
