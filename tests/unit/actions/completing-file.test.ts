import { describe, expect, it } from "vitest";
import { optionsOfCompleted } from "../../../shared/actions/completed-import.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { completingCsv } from "../../../shared/csv/completing-file.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { findUndoDependents } from "../../../shared/store/undo-dependents.ts";
import { importWords } from "../../../shared/words/en/import.ts";
import { problems } from "../../../shared/words/en/problems.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const HEAD = "Invoice No;Date;Client code;SKU;Quantity;Unit price;Currency\n";
const GOOD = [5, 6, 7, 8, 9].map((day) => `G${day};2026-01-0${day};C1;A1;1;1,00;RON\n`).join("");
const LEDGER = `${HEAD}F1;2026-01-15;C1;A1;2;4,20;RON\nF1;2026-01-15;C1;A1;doi;4,20;RON\nF1;2026-01-15;C1;A2;-1;cinci;RON\n${GOOD}`;

/** The file of the rejected rows as it is saved, with this put right by hand. */
function rejectedFile(
  { id, rejectedRows, rejectedTable }: ImportBatch,
  corrections: Readonly<Record<string, string>>,
) {
  const cells = new Map(rejectedTable?.rows.map((row) => [row.rowNumber, row.cells]));
  const text = completingCsv(
    {
      importId: id,
      headers: rejectedTable?.headers ?? [],
      made: rejectedTable?.made,
      rejectedRows,
      cellsOf: (rowNumber) => cells.get(rowNumber),
    },
    { ...importWords, reasons: problems.rejection },
  );
  return Object.entries(corrections).reduce((now, [from, to]) => now.replace(from, to), text);
}

async function importCorrected(store: Store, text: string) {
  const reading = await optionsOfCompleted(store, previewImport(encodeText(text, "utf-8")));
  return importText(store, text, { reading });
}

async function netsOf(store: Store): Promise<readonly number[]> {
  const lines = await listSalesLines(store, {});
  return lines
    .filter((line) => line.documentNumber === "F1")
    .map(({ net }) => net.minorUnits)
    .toSorted((a, b) => a - b);
}

describe("rejected rows that come back corrected", () => {
  it("join the lines of their document, a true duplicate and a negative quantity too, and count once", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, LEDGER);
    const partly = rejectedFile(batch, { doi: "2" });
    const first = await importCorrected(store, partly);
    expect(first.batch).toMatchObject({ addedCount: 1, changedCount: 0, rejectedCount: 1 });
    expect(await netsOf(store)).toEqual([840, 840]);
    const whole = rejectedFile(batch, { doi: "2", cinci: '"5,00"' });
    expect((await importCorrected(store, whole)).batch).toMatchObject({ addedCount: 1, changedCount: 0 });
    expect(await netsOf(store)).toEqual([-500, 840, 840]);
    expect(await importCorrected(store, whole)).toMatchObject({ isWritten: false, batch: { addedCount: 0 } });
    expect(await netsOf(store)).toEqual([-500, 840, 840]);
  });

  it("leave the first file saying nothing new, and so does the whole file when it was corrected", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, LEDGER);
    await importCorrected(store, rejectedFile(batch, { doi: "2", cinci: '"5,00"' }));
    const same = { addedCount: 0, changedCount: 0 };
    expect(await importText(store, LEDGER)).toMatchObject({ isWritten: false, batch: same });
    const corrected = LEDGER.replace("doi", "2").replace("cinci", "5,00");
    expect(await importText(store, corrected)).toMatchObject({ isWritten: false, batch: same });
  });

  it("go again when undone, and are told of when the first import is", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, LEDGER);
    const before = await canonicalDump(store);
    const completing = await importCorrected(store, rejectedFile(batch, { doi: "2", cinci: '"5,00"' }));
    const { items } = await findUndoDependents(store, batch.id);
    expect(items.filter(({ kind }) => kind === "import")).toMatchObject([{ id: completing.batch.id }]);
    await undoImport({ store, batchId: completing.batch.id });
    expect((await canonicalDump(store)) === before).toBe(true);
    expect((await importCorrected(store, rejectedFile(batch, { doi: "2" }))).batch).toMatchObject({
      addedCount: 1,
    });
  });

  it("go with the first import when what depends on it is undone, too", async () => {
    const store = await openTestStore();
    const before = await canonicalDump(store);
    const { batch } = await importText(store, LEDGER);
    await importCorrected(store, rejectedFile(batch, { doi: "2" }));
    await undoImport({ store, batchId: batch.id, dependents: "undo" });
    expect(await canonicalDump(store)).toBe(before);
  });
});

describe("rejected rows of a statement with headings", () => {
  const statement = (broken: string) =>
    [
      "Контрагент / Документ;Сумма",
      "ООО Ветер;25,00",
      "    Реализация 1 от 15.01.2026;10,00",
      `    Реализация 2 от 16.01.2026;${broken}`,
      "ЗАО Рыба;6,00",
      "    Реализация 3 от 17.01.2026;6,00",
      "    Реализация 5 от 18.01.2026;6,00",
      "    Реализация 6 от 19.01.2026;4,00",
    ].join("\n");
  const reading = { kind: "sales", currency: "RUB" } as const;

  it("say whose they are and of which document, and come back as that client's", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, statement("пять"), { reading });
    expect(batch).toMatchObject({ addedCount: 4, rejectedCount: 1 });
    const file = rejectedFile(batch, { пять: '"15,00"' });
    const [head, row] = file.split("\r\n");
    expect(head).toContain("Name above the row");
    expect(row).toContain("ООО Ветер");
    expect((await importCorrected(store, file)).batch).toMatchObject({ addedCount: 1, rejectedCount: 0 });
    const whole = await openTestStore();
    await importText(whole, statement("15,00"), { reading });
    const linesOf = async (of: Store) =>
      (await listSalesLines(of, {}))
        .map(({ clientCode, documentNumber, soldOn, net }) => [clientCode, documentNumber, soldOn, net])
        .toSorted((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1));
    expect(await linesOf(store)).toEqual(await linesOf(whole));
  });
});

it("corrected rows of a list of clients do not say that all others are gone", async () => {
  const store = await openTestStore();
  const list = (name: string) =>
    `Client code;Client name;City\nA1;Alfa SRL;Iași\nB2;${name};Arad\nC3;Gama SRL;Cluj\n`;
  await importText(store, list("Beta SRL"));
  const { batch } = await importText(store, list(""));
  const text = rejectedFile(batch, { "B2,,": "B2,Beta SRL," });
  const bytes = encodeText(text, "utf-8");
  const { choices } = previewImport(bytes, await optionsOfCompleted(store, previewImport(bytes)));
  const check = await previewImportAgainstStore({ store, bytes, choices });
  expect(check).toMatchObject({ ok: true, value: { sameCount: 1, gone: [] } });
});
