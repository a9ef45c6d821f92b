import { isSamePrice } from "../../../shared/analysis/market-change.ts";
import type { ExtensionRequest } from "../../../shared/messages/extension-protocol.ts";
import type { CapturedPrice, PriceFlag } from "../../../shared/model/capture.ts";
import type { RowPrice } from "../../../shared/model/captured-list.ts";
import { type DraftRow, draftRowsOf, type ListDraft } from "../../../shared/model/list-draft.ts";
import { priceDoubtOf } from "../../../shared/model/price-doubt.ts";

/** A row as it stands after what the person changed. */
export interface ChosenRow extends DraftRow {
  readonly name: string;
  readonly price: CapturedPrice | undefined;
  /** The person's words for how much is sold; undefined where the name tells. */
  readonly writtenPack: string | undefined;
  /** What the page itself says of the price, unless the person typed another. */
  readonly ofPage: RowPrice | undefined;
  readonly isTicked: boolean;
  /** Something about the price is to be looked at, so that nobody saves it unseen. */
  readonly flags: readonly PriceFlag[];
  readonly doubt: ReturnType<typeof priceDoubtOf>;
  /** What is known of this row, if anything, may be that of another one that is called alike. */
  readonly isMaybeOther: boolean;
}

const NO_FLAGS: readonly PriceFlag[] = [];

/** Rows with a price that is sure are proposed; the others wait for the person. */
export function chosenRowsOf(
  rows: readonly DraftRow[],
  { column, changes }: Pick<ListDraft, "column" | "changes">,
): ChosenRow[] {
  const priced = rows.map((draftRow) => {
    const typed = changes[draftRow.address]?.price;
    return { draftRow, price: typed ?? draftRow.row.prices[column]?.price };
  });
  const crossed = new Set(priced.flatMap((row) => (isOther(row) ? [row.draftRow.namesake] : [])));
  return priced.map(({ draftRow, price }) => {
    const change = changes[draftRow.address];
    const ofPage = draftRow.row.prices[column] ?? undefined;
    const flags = change?.price ? NO_FLAGS : (ofPage?.flags ?? NO_FLAGS);
    const doubt = price && priceDoubtOf(draftRow.known, price.price);
    const { namesake, known } = draftRow;
    const isSame = known !== undefined && !isOther({ draftRow, price });
    const isMaybeOther = namesake !== undefined && crossed.has(namesake) && !isSame;
    const isSure = flags.length === 0 && doubt === undefined && !isMaybeOther;
    return {
      ...draftRow,
      name: change?.name ?? draftRow.row.name,
      price,
      writtenPack: (change?.pack ?? draftRow.knownPack) || undefined,
      ofPage: change?.price ? undefined : ofPage,
      flags,
      doubt,
      isMaybeOther,
      isTicked: price !== undefined && (change?.isTicked ?? isSure),
    };
  });
}

interface PricedRow {
  readonly draftRow: DraftRow;
  readonly price: CapturedPrice | undefined;
}

/** Than it was last time. */
function isOther({ draftRow: { known }, price }: PricedRow): boolean {
  return known !== undefined && price !== undefined && !isSamePrice(known, price.price);
}

/** What is sent to be saved: the ticked rows, a typed price with its own evidence. */
export function savedRowsOf(draft: ListDraft): ExtensionRequest<"list.save">["rows"] {
  return chosenRowsOf(draftRowsOf(draft), draft).flatMap(
    ({ isTicked, price, name, row, listUrl, address }) => {
      if (!isTicked || price === undefined) return [];
      const { prices, ...facts } = row;
      const { price: typedPrice, pack } = draft.changes[address] ?? {};
      const ofPage = typedPrice ? undefined : prices[draft.column]?.evidence;
      const typed = {
        field: "price",
        rule: "typed" as const,
        quote: price.quote,
        before: "",
        after: "",
        url: listUrl,
      };
      // A row without a page of its own is known by its name on the page, whatever it is called now.
      const saved = { ...facts, url: address, name, price, evidence: ofPage ?? typed, listUrl };
      return [pack === undefined ? saved : { ...saved, pack }];
    },
  );
}
