import { z } from "zod";
import { CapturedPrice, PriceFlag } from "./capture.ts";
import { Evidence } from "./evidence.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./list-rows.ts";

/** A column of prices; cards have a single one without a title. */
export const PriceColumn = z.strictObject({ title: z.string().max(200) });
export type PriceColumn = z.infer<typeof PriceColumn>;

/** One price of one row, with what the person should look at before saving it. */
export const RowPrice = z.strictObject({
  price: CapturedPrice,
  flags: z.array(PriceFlag).max(10),
  evidence: Evidence,
  /** What the page's data claims of the row; only beside the flag "structured-differs", where another price is in sight. */
  claimed: CapturedPrice.optional(),
});
export type RowPrice = z.infer<typeof RowPrice>;

/** One offer of a list. A field that the page does not give is absent. */
export const CapturedRow = z.strictObject({
  name: z.string().min(1).max(500),
  /** The offer's own page, where the row leads to one; without marks of advertising. */
  url: z.string().max(4000).optional(),
  sku: z.string().max(100).optional(),
  gtin: z.string().max(14).optional(),
  /** The heading of its group; of nested ones all, the outermost first. */
  category: z.string().max(200).optional(),
  /** One a column of the list and in its order; null where the row names none: unknown, never zero. */
  prices: z.array(RowPrice.nullable()).max(MOST_COLUMNS),
  oldPrice: CapturedPrice.optional(),
});
export type CapturedRow = z.infer<typeof CapturedRow>;

/** What a page or a file lists just now, in its order; nothing of it is saved yet. */
export const CapturedList = z.strictObject({
  /** The address in view without marks of advertising. */
  url: z.string().max(4000),
  /** Host name without "www."; the competitor is known by it. */
  host: z.string().max(253),
  siteName: z.string().max(200).optional(),
  title: z.string().max(500),
  columns: z.array(PriceColumn).min(1).max(MOST_COLUMNS),
  /** Index of the column that is likeliest the price asked of everybody. */
  proposedColumn: z
    .int()
    .min(0)
    .max(MOST_COLUMNS - 1),
  rows: z.array(CapturedRow).min(1).max(MOST_ROWS),
  /** Rows beyond the bound were left out. */
  isCut: z.boolean(),
  /** The list's next page, where the page leads to one. */
  nextUrl: z.string().max(4000).optional(),
});
export type CapturedList = z.infer<typeof CapturedList>;
