/** What is known of a list's rows without their schema: what is put into a page carries no zod. */
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 12;

interface RowIdentity {
  readonly url?: string | undefined;
  readonly sku?: string | undefined;
  readonly gtin?: string | undefined;
  readonly name: string;
}

/** What an offer without a page of its own is known by: the list's address with its code, else its name, as fragment. */
export function rowAddressOf(listUrl: string, { url, sku, gtin, name }: RowIdentity): string {
  return (url ?? `${listUrl}#${encodeURIComponent(gtin ?? sku ?? name)}`).slice(0, 4000);
}
