import type { FileReading } from "../../shared/actions/import-reading.ts";
import type { ImportPreview } from "../../shared/csv/import-preview.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { printDecimal } from "../../shared/std/decimal.ts";

/** How a file was read, for a person to hold beside the file: what was proposed, each line, and each row that is none. */
export function printReading({ choices, columns, problems }: ImportPreview, reading: FileReading): string {
  const { encoding, delimiter, headerRow, headerRows, kind, dayOrder, currency, months, groups } = choices;
  const form = [
    `${encoding}, ${JSON.stringify(delimiter)}, ${kind}, ${currency ?? "no currency"}`,
    `header ${headerRow === undefined ? "none" : `in row ${headerRow + 1}`}, ${headerRows} high`,
    `days ${dayOrder ?? "plain"}`,
    ...(months.length > 0 ? [`months ${months.map(({ month }) => month).join(" ")}`] : []),
    ...(groups === undefined ? [] : [`groups: ${groups.kind} in column ${groups.column + 1}`]),
  ];
  const meanings = columns.map(
    ({ header, made, field, evidence }) =>
      `${made === undefined ? header : `[${made}]`} = ${field ?? "—"}${evidence.map(({ code, text }) => `; ${code} “${text}”`).join("")}`,
  );
  return [
    part("form", form),
    part("columns", meanings),
    part(
      "problems",
      problems.map(({ code }) => code),
    ),
    part("lines", reading.listLines().map(printLine)),
    part(
      "listed",
      (kind === "sales" ? [] : [...reading.clients, ...reading.products]).map((draft) =>
        JSON.stringify(draft),
      ),
    ),
    part(
      "totals",
      reading.controlSums.map(
        ({ rowNumber, label, field, stated, counted, agrees }) =>
          `${rowNumber} ${label}: ${field} ${printDecimal(stated)}, read ${printDecimal(counted)}: ${agrees ? "agrees" : "DIFFERS"}`,
      ),
    ),
    part(
      "rejected",
      reading.rejectedRows.map(
        ({ rowNumber, column, text, reason }) =>
          `${rowNumber} ${reason}${column ? ` in ${column}` : ""}: ${flat(text)}`,
      ),
    ),
    part(
      "skipped",
      reading.skippedRows.map(({ rowNumber, reason, text }) => `${rowNumber} ${reason}: ${text}`),
    ),
  ].join("");
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `# ${title}\n${lines.map((line) => `${line}\n`).join("")}`;
}

function printLine(line: SalesLine): string {
  const { documentType, documentNumber, soldOn, clientCode, sku, quantity, unitPrice, net } = line;
  const type = documentType === "invoice" ? "" : ` ${documentType}`;
  const amount = `${printDecimal({ coefficient: net.minorUnits, scale: 2 })} ${net.currency}`;
  return `${documentNumber}${type} · ${soldOn} · ${clientCode ?? "no client"} · ${flat(sku) || "—"} · ${printDecimal(quantity)} × ${printDecimal(unitPrice)} = ${amount}`;
}

function flat(text: string): string {
  return text.replace(/\r?\n/g, "⏎");
}
