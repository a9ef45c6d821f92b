import type { Client } from "../model/client.ts";
import type { Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { MonthTotal, ProductTotal } from "../model/month-total.ts";
import type { Note } from "../model/note.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** What a client's sheet shows. */
export interface ClientSheetFigures {
  readonly client: Pick<Client, "id" | "name">;
  readonly today: Day;
  /** The currency of most sales; months, products and lines are in it. */
  readonly currency: CurrencyCode;
  /** Currencies of the client that this sheet leaves out. */
  readonly otherCurrencies: readonly CurrencyCode[];
  /** Oldest first, no gaps. */
  readonly months: readonly MonthTotal[];
  readonly isLastMonthClosed: boolean;
  /** Whether lines are older than the months, since only the end of theirs is known. */
  readonly isFirstMonthLeftOut: boolean;
  /** Of the last twelve closed months, largest first. */
  readonly products: readonly ProductTotal[];
  /** Newest first; may be fewer than `lineCount`. */
  readonly lines: readonly SalesLine[];
  readonly lineCount: number;
  /** Newest first; undefined where nobody may tell. */
  readonly notes:
    | readonly (Pick<Note, "id" | "kind" | "text" | "evidence"> & { readonly writtenOn: Day })[]
    | undefined;
  readonly labels: readonly string[];
  readonly dataUntil?: Day;
  /** Day of the last invoice. */
  readonly lastOrderOn?: Day;
}
