import { z } from "zod";
import { groupBy } from "../std/group-by.ts";
import { CapturedPrice } from "./capture.ts";
import { CapturedList, type CapturedRow } from "./captured-list.ts";
import { OfferId } from "./ids.ts";
import { MOST_ROWS, rowAddressesOf, rowAddressOf } from "./list-rows.ts";
import { WrittenPack } from "./pack.ts";
import { UnitPrice } from "./unit-price.ts";

export const MOST_PAGES = 30;

/** An offer that a row may be, found by something else than its address: only the person can say. */
export const AlikeRow = z.strictObject({
  offerId: OfferId,
  name: z.string().max(500),
  foundBy: z.enum(["gtin", "sku", "renamed"]),
  /** Its last price. */
  price: UnitPrice,
});
export type AlikeRow = z.infer<typeof AlikeRow>;

/** A list that a person is putting together from pages of one shop, before it is saved. */
export const ListDraft = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        list: CapturedList,
        /** All of them one a row. */
        known: z.array(UnitPrice.nullable()).max(MOST_ROWS),
        /** What the person has written of each row's pack before; null where the name tells. */
        packs: z.array(WrittenPack.nullable()).max(MOST_ROWS).optional(),
        /** A file has no other offers to ask about. */
        alike: z.array(AlikeRow.nullable()).max(MOST_ROWS).optional(),
      }),
    )
    .min(1)
    .max(MOST_PAGES),
  column: z.int().min(0),
  /** What the person changed of a row, by its address; `isTicked` is absent where the row stands as proposed. */
  changes: z.record(
    z.string().max(4000),
    z.strictObject({
      isTicked: z.boolean().optional(),
      name: z.string().min(1).max(500).optional(),
      price: CapturedPrice.optional(),
      /** Empty where the name is to tell again. */
      pack: WrittenPack.optional(),
      /** It is the offer that it is like. */
      isSame: z.boolean().optional(),
    }),
  ),
});
export type ListDraft = z.infer<typeof ListDraft>;

export interface DraftRow {
  /** What the row's offer is known by. */
  readonly address: string;
  readonly listUrl: string;
  readonly row: CapturedRow;
  readonly known: UnitPrice | undefined;
  readonly knownPack: string | undefined;
  readonly alike: AlikeRow | undefined;
  /** What rows without a page of their own share that are called alike: which is which is told by nothing but their order. */
  readonly namesake: string | undefined;
}

/** The rows of all pages in their order, each offer once: what stands on two pages is the row of the first. */
export function draftRowsOf(draft: Pick<ListDraft, "pages">): DraftRow[] {
  return allRowsOf(draft).slice(0, MOST_ROWS);
}

/** How many rows a list has beyond those that it may have. */
export function cutRowCountOf(draft: Pick<ListDraft, "pages">): number {
  return Math.max(0, allRowsOf(draft).length - MOST_ROWS);
}

function allRowsOf({ pages }: Pick<ListDraft, "pages">): DraftRow[] {
  const rows = pages.flatMap(rowsOfPage);
  const addresses = rowAddressesOf(rows);
  const namesakes = namesakesOf(rows.filter((_, index) => addresses[index] !== undefined));
  return rows.flatMap(({ listUrl, row, onPage, ...before }, index): DraftRow[] => {
    const address = addresses[index];
    if (address === undefined) return [];
    const plain = rowAddressOf(listUrl, row);
    const namesake = namesakes.has(plain) ? plain : undefined;
    // What was looked up for its page alone is another offer's where a page before has one that is called alike.
    return [{ address, listUrl, row, ...(address === onPage ? before : NOTHING_KNOWN), namesake }];
  });
}

/** The plain addresses that several of these rows have. */
function namesakesOf(rows: readonly Pick<DraftRow, "listUrl" | "row">[]): ReadonlySet<string> {
  const groups = groupBy(rows, ({ listUrl, row }) => rowAddressOf(listUrl, row));
  return new Set([...groups].flatMap(([address, { length }]) => (length > 1 ? [address] : [])));
}

const NOTHING_KNOWN = { known: undefined, knownPack: undefined, alike: undefined };

function rowsOfPage({ list, known, packs = [], alike = [] }: ListDraft["pages"][number]) {
  const rows = list.rows.map((row) => ({ listUrl: list.url, row }));
  const addresses = rowAddressesOf(rows);
  return rows.map((row, index) => ({
    ...row,
    known: known[index] ?? undefined,
    knownPack: packs[index] ?? undefined,
    alike: alike[index] ?? undefined,
    onPage: addresses[index],
  }));
}
