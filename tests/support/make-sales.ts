import { ImportBatch } from "../../shared/model/import-batch.ts";
import { SalesLine } from "../../shared/model/sales-line.ts";

/** A line of 2 pieces at 12.50 lei, but for what is given. */
export function makeLine(fields: object = {}): SalesLine {
  return SalesLine.parse({
    source: "main",
    documentType: "invoice",
    documentNumber: "F-1",
    soldOn: "2026-03-05",
    occurrence: 0,
    clientCode: "C-1",
    sku: "CAFEA-1KG",
    productName: "Cafea boabe 1 kg",
    quantity: { coefficient: 2, scale: 0 },
    unitPrice: { coefficient: 1250, scale: 2, currency: "RON" },
    net: { minorUnits: 2500, currency: "RON" },
    ...fields,
  });
}

export function makeBatch(id: string, counts: object = {}): ImportBatch {
  return ImportBatch.parse({
    id,
    kind: "sales",
    source: "main",
    fileName: `${id}.csv`,
    importedAt: "2026-11-24T08:00:00.000Z",
    encoding: "utf-8",
    delimiter: ";",
    rowCount: 0,
    addedCount: 0,
    changedCount: 0,
    sameCount: 0,
    rejectedCount: 0,
    nets: [],
    unassignedCount: 0,
    rejectedRows: [],
    ...counts,
  });
}
