import { z } from "zod";
import { CustomFields } from "./custom-fields.ts";
import { Instant } from "./day.ts";
import { ClientId, SourceId } from "./ids.ts";
import { Money } from "./money.ts";

export const ClientStatus = z.enum(["prospect", "active", "key", "dormant"]);
export type ClientStatus = z.infer<typeof ClientStatus>;

/** A firm that buys from us or might. Imported ones keep the code of their source; the id is derived from both. */
export const Client = z.strictObject({
  id: ClientId,
  name: z.string().min(1).max(300),
  status: ClientStatus,
  /** Codes under which ledgers know this client, one a source. */
  codes: z.array(z.strictObject({ source: SourceId, code: z.string().max(100) })).max(50),
  taxId: z.string().max(40).optional(),
  country: z.string().max(100).optional(),
  city: z.string().max(100).optional(),
  address: z.string().max(500).optional(),
  category: z.string().max(100).optional(),
  /** The way in which we sell to them: retail, wholesale, HoReCa … */
  channel: z.string().max(100).optional(),
  phone: z.string().max(100).optional(),
  email: z.string().max(200).optional(),
  priceColumn: z.string().max(40).optional(),
  /** The most that they may owe us at a time. */
  creditLimit: Money.optional(),
  /** Days that they have to pay an invoice, from its day of issue. */
  paymentDays: z.int().min(0).max(1000).optional(),
  tags: z.array(z.string().max(60)).max(50),
  /** What the file says, letter by letter, of fields whose writing was tidied when they were imported. */
  asInFile: z
    .partialRecord(
      z.enum(["name", "taxId", "phone", "email", "city", "address", "contactName"]),
      z.string().max(500),
    )
    .optional(),
  customFields: CustomFields.optional(),
  /** Out of the lists and pickers since then; what was sold to them still counts. */
  archivedAt: Instant.optional(),
  /** Ids of clients that turned out to be this one; their codes, notes and sales lines are this client's. */
  mergedIds: z.array(ClientId).max(50).optional(),
});
export type Client = z.infer<typeof Client>;
