import { z } from "zod";
import { Day } from "./day.ts";
import { ClientId, SourceId } from "./ids.ts";
import { Money } from "./money.ts";
import { Quantity } from "./quantity.ts";
import { UnitPrice } from "./unit-price.ts";

export const DocumentType = z.enum(["invoice", "credit-note"]);
export type DocumentType = z.infer<typeof DocumentType>;

/**
 * One line of a ledger. `net` is rounded once, half away from zero, when the source gives no net of its own.
 *
 * Known by source, document type, number, day and line number; without a line number by SKU, quantity, price and
 * `occurrence`, the index from 0 among equal lines of the document (a real ledger has true duplicates).
 */
export const SalesLine = z.strictObject({
  source: SourceId,
  documentType: DocumentType,
  documentNumber: z.string().max(100),
  soldOn: Day,
  lineNumber: z.int().min(0).optional(),
  occurrence: z.int().min(0),
  /** The source's own code of the client; absent when the file names none: the line is unassigned, not lost. */
  clientCode: z.string().max(100).optional(),
  /** The client that the code resolves to when read; absent when unassigned. */
  clientId: ClientId.optional(),
  sku: z.string().max(100),
  productName: z.string().max(500),
  quantity: Quantity,
  unitPrice: UnitPrice,
  net: Money,
});
export type SalesLine = z.infer<typeof SalesLine>;
