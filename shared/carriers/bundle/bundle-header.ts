import { z } from "zod";
import { Day, Instant } from "../../model/day.ts";
import { Language } from "../../model/language.ts";
import { LedgerSource } from "../../model/ledger-source.ts";
import { CurrencyCode } from "../../model/money.ts";
import { StaleDays } from "../../model/thresholds.ts";
import { BUNDLE_TABLES, type BundleTable } from "./bundle-tables.ts";

/**
 * Grows when an older Dosar would read a file wrongly or not at all; it then says so instead of reading. Older formats are
 * read: 1 knew neither pictures nor what the page itself says of a pack, 2 neither debts nor targets nor column prices.
 */
export const BUNDLE_FORMAT = 3;
export const BUNDLE_KIND = "data-file";

const Count = z.int().min(0).max(100_000_000);
const PersonName = z.string().max(200);

/** What was chosen to be in the file, for the person who opens it. Facts, not a sentence: they may read another language. */
export const BundleScope = z.strictObject({
  clients: z.enum(["all", "chosen"]),
  /** The first names of chosen clients; all of their number is in the counts. */
  clientNames: z.array(z.string().max(300)).max(5),
  /** The segments by which the clients were chosen. */
  segmentNames: z.array(z.string().max(200)).max(20),
  from: Day.optional(),
  to: Day.optional(),
  hasPrices: z.boolean(),
  hasNotes: z.boolean(),
  hasContacts: z.boolean(),
  /** What clients owe and have paid; absent in a file from before these were known. */
  hasReceivables: z.boolean().optional(),
});
export type BundleScope = z.infer<typeof BundleScope>;

const tableCounts = Object.fromEntries(BUNDLE_TABLES.map((table) => [table, Count])) as Record<
  BundleTable,
  typeof Count
>;

export const BundleCounts = z.strictObject({
  ...tableCounts,
  pictures: Count.default(0),
  receivables: Count.default(0),
  payments: Count.default(0),
  targets: Count.default(0),
  edits: Count,
  salesLines: Count,
});
export type BundleCounts = z.infer<typeof BundleCounts>;

export const BundleHeader = z.strictObject({
  dosar: z.literal(BUNDLE_KIND),
  format: z.int().min(1).max(BUNDLE_FORMAT),
  id: z.string().min(1).max(64),
  /** "data" from the extension; "edits" is what a person changed in Excel, on its way back. */
  purpose: z.enum(["data", "edits"]),
  madeAt: Instant,
  deviceId: z.string().min(1).max(64),
  /** Of the store that it was made from. */
  revision: z.int().min(0),
  author: PersonName.optional(),
  recipient: PersonName.optional(),
  scope: BundleScope,
  counts: BundleCounts,
  /** What the ledgers cover within the period; absent without sales. */
  ledgerSources: z.array(LedgerSource).max(200),
  language: Language.optional(),
  formatLocale: z.string().max(35).optional(),
  currency: CurrencyCode.optional(),
  /** After how many days a price is old to the person who made the file; the usual number when they chose none. */
  staleObservationDays: StaleDays.optional(),
});
export type BundleHeader = z.infer<typeof BundleHeader>;

export const NO_COUNTS: BundleCounts = BundleCounts.parse({
  ...Object.fromEntries(BUNDLE_TABLES.map((table) => [table, 0])),
  edits: 0,
  salesLines: 0,
});
