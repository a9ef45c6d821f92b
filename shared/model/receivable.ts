import { z } from "zod";
import { Day } from "./day.ts";
import { ClientId, ReceivableId, SourceId } from "./ids.ts";
import { Money } from "./money.ts";

/** "advance": money of theirs that belongs to no invoice yet. "balance": all that is owed, where no documents are named. */
export const ReceivableType = z.enum(["invoice", "credit-note", "advance", "balance"]);
export type ReceivableType = z.infer<typeof ReceivableType>;

/**
 * What a client owes us by one document, VAT included; what we owe them (credit notes, advances) is negative.
 *
 * Known by source, client code, type, number, the day of issue (numbers begin anew each year) and `occurrence`, the index
 * from 0 among equal ones of a file. Like a sales line it keeps the client of its source: merging clients rewrites none.
 */
export const Receivable = z
  .strictObject({
    id: ReceivableId,
    source: SourceId,
    /** Absent when the file names none: then it is unassigned, not lost. */
    clientId: ClientId.optional(),
    clientCode: z.string().max(100).optional(),
    documentType: ReceivableType,
    /** Empty for a balance. */
    documentNumber: z.string().max(100),
    occurrence: z.int().min(0),
    issuedOn: Day.optional(),
    dueOn: Day.optional(),
    /** Of the whole document; absent where only the rest is stated. */
    amount: Money.optional(),
    /** What was still to be paid at the end of `statedOn`; absent where the file does not say. */
    open: Money.optional(),
    statedOn: Day.optional(),
    /** It no longer stood among the open items of this day, and the person has said that it is settled. */
    settledOn: Day.optional(),
  })
  .refine(({ amount, open, statedOn }) => (open === undefined ? amount : statedOn) !== undefined)
  .refine(({ amount, open }) => !amount || !open || amount.currency === open.currency);
export type Receivable = z.infer<typeof Receivable>;
