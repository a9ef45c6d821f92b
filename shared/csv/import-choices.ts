import type { Corrections } from "../model/corrections.ts";
import type { Day } from "../model/day.ts";
import type { SourceId } from "../model/ids.ts";
import type { ImportKind } from "../model/import-batch.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { Month } from "../model/month.ts";
import type { TargetPlan } from "../model/target.ts";
import type { Completing } from "./completing-file.ts";
import type { Encoding } from "./encoding-table.ts";
import type { CodeField, ColumnByField, NumberField } from "./import-fields.ts";

export type Delimiter = "," | ";" | "\t" | "|";
export type DecimalSeparator = "." | ",";
export type DiscountScale = "percent" | "ratio" | "money";
export type DayOrder = "ymd" | "dmy" | "mdy";

/** A column that holds one month of each row. */
export interface MonthColumn {
  readonly column: number;
  readonly month: Month;
}

export type MonthsHold = "amounts" | "quantities";

/** One of several prices of each product. */
export interface PriceColumn {
  readonly column: number;
  /** As the price list calls it: "A", "engros". */
  readonly name: string;
  /** What its cells say: a price, or how much is taken off the list price. */
  readonly holds: "price" | "percent" | "ratio";
  /** Absent where its numbers can be read one way only. */
  readonly separator: DecimalSeparator | undefined;
  /** That its header names. */
  readonly currency: CurrencyCode | undefined;
  /** What its header says of VAT. */
  readonly vat: "in" | "out" | undefined;
}

/**
 * Rows that stand under headings: "blanks", where a column is filled in the heading alone; "documents", where one column holds names
 * and, below each, its documents with number and day.
 */
export interface GroupRows {
  readonly kind: "blanks" | "documents";
  readonly column: number;
}

/** What a list of receivables says of itself, or the person of it. */
export interface Statement {
  /** The day at whose end its open amounts were so; undefined while nobody has said. */
  readonly statedOn: Day | undefined;
  /** The first day of its period. */
  readonly startsOn: Day | undefined;
  /** Whose it is, where no column says. */
  readonly client: string | undefined;
  /** All of its documents are open. */
  readonly isOfOpenItems: boolean;
  /** Its balance runs on from row to row, and is no document's own. */
  readonly isRunningBalance: boolean;
}

/** What a person chose of how a file is written: in the next one of its source it is so again. */
export interface ReadingByHand {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimalSeparator?: DecimalSeparator;
  readonly dayOrder?: DayOrder;
  /** Whether they chose the columns of prices. */
  readonly isOfPrices?: true;
}

/** How one file is to be read, complete: what the preview proposes and the import obeys. */
export interface ImportChoices {
  /** Present where the person has chosen, over what was proposed. */
  readonly byHand?: ReadingByHand;
  /** Of a workbook, the sheet that is read; its text is made by Dosar. */
  readonly sheet?: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly quote: '"' | "";
  readonly newline: "\r\n" | "\n" | "\r";
  /** Index from 0 of the record in which the header begins; undefined when the file has none. */
  readonly headerRow: number | undefined;
  /** Height of the header in records: 0 without one, 2 where groups stand above names. */
  readonly headerRows: number;
  /** Index from 0 of the first record of data. */
  readonly firstRow: number;
  /** Most frequent number of cells of a record. */
  readonly columnCount: number;
  /** Columns that are read as a line each; empty for a file that has none. Those that are made stand after the file's own. */
  readonly months: readonly MonthColumn[];
  /** What the months' cells say; pieces need a price in each row. */
  readonly monthsHold: MonthsHold;
  /** The column beside the months that sums each row. */
  readonly monthsTotal: number | undefined;
  readonly groups: GroupRows | undefined;
  readonly kind: ImportKind;
  readonly columns: ColumnByField;
  /** Prices of a product side by side; the list price may be one of them. Empty for a file that has none. */
  readonly priceColumns: readonly PriceColumn[];
  /** One a number column; a column that is absent here has numbers that can be read one way only. */
  readonly decimalSeparators: Readonly<Partial<Record<NumberField, DecimalSeparator>>>;
  /** Order of all-digit days such as 02/03/2026; absent where none needs it. */
  readonly dayOrder: DayOrder | undefined;
  /** How discounts are written: "5" or "5 %" of a hundred, "0.05" of one; amounts can't be taken off. Absent where no column holds them. */
  readonly discountScale: DiscountScale | undefined;
  /** Columns whose codes a spreadsheet has written as decimals: "17850.0" is the code 17850. */
  readonly decimalCodes: readonly CodeField[];
  /** A letter that marks credit notes before the digits of a document number ("C536379"), in files that do so. */
  readonly creditNotePrefix: string | undefined;
  /** Currency of the amounts that name none. */
  readonly currency: CurrencyCode | undefined;
  /** Of receivables alone. */
  readonly statement: Statement | undefined;
  /** ISO code of the land of rows that name none: by it phones and tax ids are read. */
  readonly country: string | undefined;
  /** Whether the writing of phones, tax ids and names is tidied. */
  readonly isCleaned: boolean;
  /** Of a plan: which one, and the year of months that name none. */
  readonly target: { readonly plan: TargetPlan; readonly year: number | undefined } | undefined;
  readonly source: SourceId;
  /** An export of Dosar's own: its header says what each column is, and its cells are read exactly as they are. */
  readonly isOwn?: true;
  /** Shown wherever the data is shown, for ledgers that are not real ("generated"). */
  readonly label: string | undefined;
  /** What the person has put right of the file's own texts, after they were rejected or at sight. */
  readonly corrections: Corrections;
  /** Present in a file of rejected rows that comes back corrected. */
  readonly completes: Completing | undefined;
}
