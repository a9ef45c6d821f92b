import { z } from "zod";
import { Day } from "./day.ts";
import { ClientId, PaymentId, SourceId } from "./ids.ts";
import { Money } from "./money.ts";

/**
 * Money that came from a client; what was paid back to them is negative.
 *
 * Known by source, client code, its own number (without one by its amount), day, the document that it pays, and
 * `occurrence`, the index from 0 among equal ones of a file.
 */
export const Payment = z.strictObject({
  id: PaymentId,
  source: SourceId,
  /** Absent when the file names none: then it is unassigned, not lost. */
  clientId: ClientId.optional(),
  clientCode: z.string().max(100).optional(),
  /** Of the receipt or bank order; empty when the file gives none. */
  number: z.string().max(100),
  occurrence: z.int().min(0),
  paidOn: Day,
  amount: Money,
  /** The document that it pays, where the file says so. */
  documentNumber: z.string().max(100).optional(),
});
export type Payment = z.infer<typeof Payment>;
