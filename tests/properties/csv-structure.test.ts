import fc from "fast-check";
import { expect, it } from "vitest";
import { type FileReading, readFileByChoices } from "../../shared/actions/import-reading.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import { encodeText } from "../support/encode-text.ts";

const HEADER = "Nr. factura;Data;Client;Articol;Cantitate;Valoare";

interface Line {
  readonly client: number;
  readonly quantity: number;
  readonly cents: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  client: fc.integer({ min: 1, max: 3 }),
  quantity: fc.integer({ min: 1, max: 500 }),
  cents: fc.integer({ min: -99_999, max: 999_999 }),
});

/** What a report puts between its lines. */
const between = fc.constantFrom("nothing", "blank", "ruler", "header", "subtotal");
const report = fc.record({
  title: fc.boolean(),
  parts: fc.array(fc.tuple(line, between), { minLength: 6, maxLength: 40 }),
  total: fc.boolean(),
  note: fc.boolean(),
  /** Whether the total at the end is a cent and more off. */
  isWrong: fc.boolean(),
});

const printCents = (cents: number) =>
  `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, "0")}`;

function printReport({
  title,
  parts,
  total,
  note,
  isWrong,
}: typeof report extends fc.Arbitrary<infer T> ? T : never) {
  const rows: string[] = title ? ["Raport de vânzări", ""] : [];
  rows.push(HEADER);
  let since = 0;
  for (const [index, [{ client, quantity, cents }, what]] of parts.entries()) {
    rows.push(`F${index + 1};15.01.2026;Client ${client};Marfă ${client};${quantity};${printCents(cents)}`);
    since += cents;
    if (what === "blank") rows.push(";;;;;", "");
    if (what === "ruler") rows.push("------;------;------;------;------;------");
    if (what === "header") rows.push(HEADER);
    if (what === "subtotal") {
      rows.push(`Subtotal;;;;;${printCents(since)}`);
      since = 0;
    }
  }
  const all = parts.reduce((sum, [{ cents }]) => sum + cents, 0);
  if (total) rows.push(`Total general;;;;;${printCents(all + (isWrong ? 7777 : 0))}`);
  if (note) rows.push("", "Întocmit: Ileana Cojocaru;;;;;");
  return rows;
}

async function read(rows: readonly string[]): Promise<FileReading> {
  const bytes = encodeText(rows.join("\r\n"), "utf-8");
  const { choices } = previewImport(bytes, { currency: "RON" });
  const reading = await readFileByChoices(bytes, choices, {});
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

it("loses no line of a report and invents none, whatever stands between them; each other row is listed with its reason", async () => {
  await fc.assert(
    fc.asyncProperty(report, async (given) => {
      const rows = printReport(given);
      const reading = await read(rows);
      expect(reading.listLines().map(({ documentNumber, net }) => [documentNumber, net.minorUnits])).toEqual(
        given.parts.map(([{ cents }], index) => [`F${index + 1}`, cents + 0]),
      );
      const listed = [...reading.rejectedRows, ...reading.skippedRows].map(({ rowNumber }) => rowNumber);
      const others = rows.flatMap((row, index) => (/^F\d/.test(row) || /^;*$/.test(row) ? [] : [index + 1]));
      expect(listed.toSorted((a, b) => a - b)).toEqual(others);
    }),
  );
});

it("holds each total against the lines above it, and says of the one that is wrong that it differs", async () => {
  await fc.assert(
    fc.asyncProperty(report, async (given) => {
      const { controlSums } = await read(printReport(given));
      const subtotals = given.parts.filter(([, what]) => what === "subtotal").length;
      expect(controlSums).toHaveLength(subtotals + (given.total ? 1 : 0));
      expect(controlSums.slice(0, subtotals).every(({ agrees }) => agrees)).toBe(true);
      // A wrong total may happen to be that of the rows since an earlier one.
      const last = given.total ? controlSums.at(-1) : undefined;
      if (last !== undefined && !given.isWrong) expect(last.agrees).toBe(true);
      if (last !== undefined && given.isWrong && subtotals === 0) expect(last.agrees).toBe(false);
    }),
  );
});

it("reads a table of months to as many lines as it has amounts, with the sums of its rows", async () => {
  const cell = fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 9_999_999 }));
  const clients = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(clients, async (table) => {
      fc.pre(table.flat().filter((cents) => cents !== undefined).length > 4);
      const rows = table.map(
        (cells, index) =>
          `Client ${index};${cells.map((cents) => (cents === undefined ? "" : printCents(cents))).join(";")}`,
      );
      const reading = await read(["Client;Ian 2025;Feb 2025;Mar 2025;Apr 2025", ...rows]);
      const wanted = table.flatMap((cells, index) =>
        cells.flatMap((cents, month) =>
          cents === undefined ? [] : [[`Client ${index}`, `2025-0${month + 1}-01`, cents]],
        ),
      );
      expect(
        reading.listLines().map(({ clientCode, soldOn, net }) => [clientCode, soldOn, net.minorUnits]),
      ).toEqual(wanted);
      expect(reading.rejectedRows).toEqual([]);
    }),
  );
});
