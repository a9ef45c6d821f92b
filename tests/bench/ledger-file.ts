/** A sales ledger as an accounting program exports it: 12 columns, Romanian and Russian words, some cells quoted. */
import { closeSync, openSync, writeSync } from "node:fs";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { type LedgerSize, linesOfMonth } from "./ledger-lines.ts";

const HEADER =
  "Nr. factură;Data;Cod client;Denumire client;CUI;Localitate;Cod articol;Denumire articol;Cantitate;UM;Preț unitar;Valoare netă";
const TOWNS = ["Chișinău", "Iași", "Bălți", "București", "Тирасполь", "Târgu Mureș", "Одесса", "Cluj-Napoca"];
const FIRMS = [
  "Lumină și Căldură",
  "ООО «Восток»",
  "Pâine Caldă",
  "ИП Иванов",
  "Brăila Ferestre",
  "Rădăuți Lemn",
];
const WARES = ["Șurub zincat", "Болт оцинкованный", "Vopsea albă", "Краска белая", "Țeavă PVC"];

/** Month by month, so that a million lines need no text of their length. */
export function writeLedgerFile(path: string, size: LedgerSize): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, `\ufeff${HEADER}\r\n`);
    for (let month = 0; month < size.monthCount; month++) {
      writeSync(file, linesOfMonth(size, month).map(rowOf).join(""));
    }
  } finally {
    closeSync(file);
  }
}

function rowOf(line: SalesLine): string {
  const client = Number(line.clientCode?.slice(1));
  const product = Number(line.sku.slice(4));
  const [year, month, day] = line.soldOn.split("-");
  const cells = [
    line.documentNumber,
    `${day}.${month}.${year}`,
    line.clientCode ?? "",
    // One in three is quoted, as programs quote what holds their separator or a quotation mark.
    client % 3 === 0 ? `"${at(FIRMS, client)} ""${client}""; SRL"` : `${at(FIRMS, client)} ${client} SRL`,
    `RO${1_000_000 + client * 37}`,
    at(TOWNS, client),
    line.sku,
    `${at(WARES, product)} ${product}, cutie ${1 + (product % 12)}`,
    printDecimal(line.quantity).replace(".", ","),
    "buc",
    printDecimal(line.unitPrice).replace(".", ","),
    printDecimal({ coefficient: line.net.minorUnits, scale: 2 }).replace(".", ","),
  ];
  return `${cells.join(";")}\r\n`;
}

function at(texts: readonly string[], index: number): string {
  return texts[index % texts.length] ?? "";
}
