/** Files at the limits of what is read: each is refused with its place, or read without being held in memory. */
import { expect, it } from "vitest";
import type { FileSource } from "../../../shared/actions/file-content.ts";
import { readFileByChoices } from "../../../shared/actions/import-reading.ts";
import { MAX_FILE_BYTES } from "../../../shared/csv/file-bounds.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

const HEADER = "Factura;Data;Cod client;Cantitate;Pret\n";
const ROW = "F1001;02.03.2026;C1;2;10,50\n";
const SAMPLE = encodeText(HEADER + ROW.repeat(50), "utf-8");
const { choices } = previewImport(SAMPLE, { currency: "RON" });

/** A file of any length that is nowhere: its rows are made when they are read. */
function endlessFile(
  size: number,
  refusesFrom = Number.POSITIVE_INFINITY,
): FileSource & { readonly reads: number[] } {
  const reads: number[] = [];
  return {
    size,
    reads,
    async read(from, to) {
      reads.push(to);
      if (from >= refusesFrom) throw new DOMException("Moved meanwhile.", "NotReadableError");
      const rows = ROW.repeat(Math.ceil((to - from) / ROW.length) + 1);
      const start = from === 0 ? 0 : (from - HEADER.length) % ROW.length;
      return new TextEncoder().encode(from === 0 ? HEADER + rows : rows).subarray(start, start + to - from);
    },
  };
}

it("refuses a file of more than two gigabytes by its head alone", async () => {
  const file = endlessFile(MAX_FILE_BYTES + 1);
  expect(await readFileByChoices(file, choices, {})).toEqual({ ok: false, problem: { code: "too-large" } });
  expect(Math.max(...file.reads)).toBeLessThanOrEqual(64 * 1024);
});

it("reads a file of two gigabytes as far as it is let, tells how many rows it will have, and stops at once", async () => {
  const file = endlessFile(MAX_FILE_BYTES);
  const expected: number[] = [];
  const signal = {
    get aborted() {
      return expected.length === 1;
    },
  };
  const onProgress = ({ totalCount }: { readonly totalCount: number }) => void expected.push(totalCount);
  const read = await readFileByChoices(file, choices, { signal, onProgress });
  expect(read).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(expected.at(-1)).toBeGreaterThan((MAX_FILE_BYTES / ROW.length) * 0.99);
  expect(Math.max(...file.reads)).toBeLessThan(2 * 1024 * 1024);
});

it("says of a file that is taken away while it is read that it cannot be read", async () => {
  const file = endlessFile(4 * 1024 * 1024, 1024 * 1024);
  expect(await readFileByChoices(file, choices, {})).toEqual({ ok: false, problem: { code: "unreadable" } });
});

it("names the row whose cell has more than a megabyte, and how it begins", async () => {
  const text = `${HEADER}${ROW}F1002;02.03.2026;"${"Client lung ".repeat(100_000)}";2;10,50\n${ROW}`;
  expect(await readFileByChoices(encodeText(text, "utf-8"), choices, {})).toEqual({
    ok: false,
    problem: {
      code: "row-too-long",
      rowNumber: 3,
      text: 'F1002;02.03.2026;"Client lung Client lung Client lung Client',
    },
  });
});

it("reads the same from a disk as from memory, whatever its pieces cut", async () => {
  const rows = Array.from(
    { length: 7_000 },
    (_, row) => `Ф${row};02.03.2026;"Șțâ ""${row}"""\t;${row % 9};10,${row % 10}5`,
  );
  const bytes = encodeText(`Factura;Data;Cod client;Cantitate;Pret\n${rows.join("\n")}`, "utf-16le");
  const reading = previewImport(bytes, { currency: "RON" }).choices;
  const source = { size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
  const [ofSource, ofBytes] = await Promise.all([
    readFileByChoices(source, reading, {}),
    readFileByChoices(bytes, reading, {}),
  ]);
  if (!ofSource.ok || !ofBytes.ok) throw new Error("The file was not read.");
  expect(ofSource.value.rowCount).toBe(7_000);
  const lines = ofSource.value.listLines();
  expect(JSON.stringify(lines) === JSON.stringify(ofBytes.value.listLines())).toBe(true);
  expect(lines.at(-1)).toMatchObject({
    documentNumber: "Ф6999",
    clientCode: 'Șțâ "6999"',
  });
});
