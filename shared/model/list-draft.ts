import { z } from "zod";
import { CapturedPrice } from "./capture.ts";
import { CapturedList, type CapturedRow } from "./captured-list.ts";
import { MOST_ROWS, rowAddressOf } from "./list-rows.ts";
import { WrittenPack } from "./pack.ts";
import { UnitPrice } from "./unit-price.ts";

export const MOST_PAGES = 30;

/** A list that a person is putting together from pages of one shop, before it is saved. */
export const ListDraft = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        list: CapturedList,
        known: z.array(UnitPrice.nullable()).max(MOST_ROWS),
        /** What the person has written of each row's pack before; null where the name tells. */
        packs: z.array(WrittenPack.nullable()).max(MOST_ROWS).optional(),
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
}

/** The rows of all pages in their order, each offer once: what stands on two pages is the row of the first. */
export function draftRowsOf({ pages }: Pick<ListDraft, "pages">): DraftRow[] {
  const rows = new Map<string, DraftRow>();
  for (const { list, known, packs = [] } of pages) {
    list.rows.forEach((row, index) => {
      const address = rowAddressOf(list.url, row);
      if (rows.has(address)) return;
      const before = { known: known[index] ?? undefined, knownPack: packs[index] ?? undefined };
      rows.set(address, { address, listUrl: list.url, row, ...before });
    });
  }
  return [...rows.values()].slice(0, MOST_ROWS);
}
