import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readFileByChoices } from "../../shared/actions/import-reading.ts";
import type { Encoding } from "../../shared/csv/encoding-table.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import { encodeText } from "../support/encode-text.ts";
import { printReading } from "../support/print-reading.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/readings/", import.meta.url));

/** Invented files in the shapes of the programs that they are named after, each in an encoding that program writes. */
const files: readonly (readonly [name: string, encoding: Encoding, currency: string])[] = [
  ["ro-saga-sales.csv", "windows-1250", "RON"],
  ["ro-winmentor-partners.csv", "utf-8", "RON"],
  ["ro-softpro-lines.csv", "utf-8", "RON"],
  ["ro-clients-ragged.csv", "ibm852", "RON"],
  ["ru-1c-statement.txt", "windows-1251", "RUB"],
  ["ru-months.csv", "ibm866", "RUB"],
  ["en-sap-list.txt", "utf-16le", "EUR"],
  ["en-months-two-years.csv", "utf-8", "GBP"],
];

it.each(files)("reads %s, in %s, as reviewed", async (name, encoding, defaultCurrency) => {
  const bytes = encodeText(readFileSync(FOLDER + name, "utf8"), encoding);
  const preview = previewImport(bytes, { defaultCurrency });
  const reading = await readFileByChoices(bytes, preview.choices, {});
  if (!reading.ok) throw new Error(reading.problem.code);
  await expect(printReading(preview, reading.value)).toMatchFileSnapshot(`readings/${name}`);
});
