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
  /** The person said that it is the offer that it is like. */
  readonly isSame: boolean;
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
  const priced = rows.map((row) => pricedRowOf(row, column, changes[row.address] ?? {}));
  const crossed = new Set(priced.flatMap((row) => (isOther(row) ? [row.draftRow.namesake] : [])));
  return priced.map((row) => chosenRowOf(row, crossed));
}

type RowChange = ListDraft["changes"][string];

interface PricedRow {
  readonly draftRow: DraftRow;
  readonly change: RowChange;
  readonly ofPage: RowPrice | undefined;
  readonly price: CapturedPrice | undefined;
}

function pricedRowOf(draftRow: DraftRow, column: number, change: RowChange): PricedRow {
  const ofPage = draftRow.row.prices[column] ?? undefined;
  return { draftRow, change, ofPage, price: change.price ?? ofPage?.price };
}

/** @param crossed the namesakes of which one costs otherwise than last time: which is which is open. */
function chosenRowOf(priced: PricedRow, crossed: ReadonlySet<string | undefined>): ChosenRow {
  const { draftRow, change, ofPage, price } = priced;
  const { namesake, alike } = draftRow;
  const isSame = change.isSame === true && alike !== undefined;
  const known = isSame ? alike.price : draftRow.known;
  const flags = change.price ? NO_FLAGS : (ofPage?.flags ?? NO_FLAGS);
  const doubt = price && priceDoubtOf(known, price.price);
  // The person said which offer it is, or it costs what it did.
  const isSettled = isSame || (draftRow.known !== undefined && !isOther(priced));
  const isMaybeOther = namesake !== undefined && crossed.has(namesake) && !isSettled;
  return {
    ...draftRow,
    known,
    isSame,
    name: change.name ?? draftRow.row.name,
    price,
    writtenPack: (change.pack ?? draftRow.knownPack) || undefined,
    ofPage: change.price ? undefined : ofPage,
    flags,
    doubt,
    isMaybeOther,
    isTicked: isTicked(price, change, flags.length === 0 && doubt === undefined && !isMaybeOther),
  };
}

function isTicked(price: CapturedPrice | undefined, change: RowChange, isSure: boolean): boolean {
  return price !== undefined && (change.isTicked ?? isSure);
}

/** Than it was last time. */
function isOther({ draftRow: { known }, price }: PricedRow): boolean {
  return known !== undefined && price !== undefined && !isSamePrice(known, price.price);
}

/** What is sent to be saved: the ticked rows, a typed price with its own evidence. */
export function savedRowsOf(draft: ListDraft): ExtensionRequest<"list.save">["rows"] {
  return chosenRowsOf(draftRowsOf(draft), draft).flatMap(
    ({ isTicked, price, name, row, listUrl, address, isSame, alike }) => {
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
      const said = isSame && alike ? { said: { sameAs: alike.offerId } } : {};
      const saved = { ...facts, url: address, name, price, evidence: ofPage ?? typed, listUrl, ...said };
      return [pack === undefined ? saved : { ...saved, pack }];
    },
  );
}
