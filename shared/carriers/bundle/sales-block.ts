import { z } from "zod";

/** Lines that travel in one row of the file: as in the ledger, so that a whole block of it fits. */
export const LINES_PER_SALES_BLOCK = 3000;

const Integer = z.int();
/** One number a line, or one for all where they are equal. */
const Column = z.union([Integer, z.array(Integer).max(LINES_PER_SALES_BLOCK)]);
export type Column = z.infer<typeof Column>;
const Text = (most: number) => z.string().max(most);
const dictionary = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).max(LINES_PER_SALES_BLOCK);

/**
 * Sales lines by column, as in the ledger's blocks; texts stand once and columns name them by index. `client`,
 * `document` and `lineNumber` hold the step from the line before, and `net` the difference to quantity × price, since
 * both are mostly the same number again and so take hardly any room.
 */
export const SalesBlock = z.strictObject({
  count: z.int().min(1).max(LINES_PER_SALES_BLOCK),
  sources: dictionary(Text(40)),
  /** Id and code; null where the line has none. */
  clients: dictionary(z.tuple([Text(64).nullable(), Text(100).nullable()])),
  /** Number, days since 1970-01-01, whether it is a credit note, and the index of its source. */
  documents: dictionary(z.tuple([Text(100), Integer, z.union([z.literal(0), z.literal(1)]), Integer])),
  /** SKU and name. */
  products: dictionary(z.tuple([Text(100), Text(500)])),
  currencies: dictionary(Text(3)),
  client: Column,
  document: Column,
  product: Column,
  /** −1 where the source numbers no lines. */
  lineNumber: Column,
  occurrence: Column,
  quantity: Column,
  quantityScale: Column,
  price: Column,
  priceScale: Column,
  priceCurrency: Column,
  net: Column,
  netCurrency: Column,
});
export type SalesBlock = z.infer<typeof SalesBlock>;

export const SALES_COLUMNS = [
  "client",
  "document",
  "product",
  "lineNumber",
  "occurrence",
  "quantity",
  "quantityScale",
  "price",
  "priceScale",
  "priceCurrency",
  "net",
  "netCurrency",
] as const;
