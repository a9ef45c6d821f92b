import type { Corrections } from "../model/corrections.ts";
import type { Instant } from "../model/day.ts";
import type { ImportKind } from "../model/import-batch.ts";
import type { Money } from "../model/money.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { TargetPlan } from "../model/target.ts";
import type { WorkbookSheet } from "../model/workbook-sheet.ts";
import type { ColumnEvidence } from "./column-evidence.ts";
import type { Encoding } from "./encoding-table.ts";
import type { FileKind } from "./file-kind.ts";
import type {
  DayOrder,
  DecimalSeparator,
  Delimiter,
  ImportChoices,
  MonthsHold,
  PriceColumn,
} from "./import-choices.ts";
import type { ImportField, NumberField } from "./import-fields.ts";
import type { LostCharacters } from "./lost-characters.ts";
import type { FoundShape, MadeColumn } from "./made-columns.ts";
import type {
  ClientDraft,
  ContactDraft,
  OfferDraft,
  ProductDraft,
  SettlementDraft,
  TargetDraft,
} from "./record-drafts.ts";
import type { EncodingSample } from "./sample-encodings.ts";

/** What a person has chosen over the proposal; whatever is absent or undefined is proposed anew. */
export interface PreviewOptions {
  /** Of a workbook; without, the first that holds a table. The bytes are then text of Dosar's own writing. */
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Index from 0; null: the file has no header. */
  readonly headerRow?: number | null | undefined;
  readonly kind?: ImportKind | undefined;
  /** Those who are known: a price list of one of them is no list of ours. */
  readonly competitors?: readonly { readonly name: string }[] | undefined;
  /** Column of a field; null: no column. Fields that are not named stay as proposed. */
  readonly columns?: Readonly<Partial<Record<ImportField, number | null>>> | undefined;
  /** Names of the columns of prices by their place, all of them; an empty name is proposed by the header. */
  readonly priceColumns?: Readonly<Record<number, string>> | undefined;
  /** For every number column. */
  readonly decimalSeparator?: DecimalSeparator | undefined;
  readonly dayOrder?: DayOrder | undefined;
  readonly currency?: string | undefined;
  /** False: months side by side, or rows under headings, are read as they stand. */
  readonly isShaped?: boolean | undefined;
  /** What the cells of months side by side say. */
  readonly monthsHold?: MonthsHold | undefined;
  /** Of months side by side that name none. */
  readonly year?: number | undefined;
  /** It may name that year, or the competitor whose list it is. */
  readonly fileName?: string | undefined;
  /** Taken when the file itself names no currency: the person's setting. */
  readonly defaultCurrency?: string | undefined;
  /** False: nothing is taken over from an earlier file of the same headers. */
  readonly isAsLastTime?: boolean | undefined;
  /** False: every cell is kept as it is written. */
  readonly isCleaned?: boolean | undefined;
  /** Of receivables, the day as of which they are stated. */
  readonly statedOn?: string | undefined;
  /** Which plan a file of targets is. */
  readonly plan?: TargetPlan | undefined;
  /** The day of the file itself, for a statement that names none. */
  readonly fileDay?: string | undefined;
  /** Any name of the system; made a slug. */
  readonly source?: string | undefined;
  readonly label?: string | undefined;
  readonly corrections?: Corrections | undefined;
  readonly remembered?: RememberedWriting | undefined;
}

/** What the person chose of an earlier file of these columns: taken where this one proves nothing of its own. */
export interface RememberedWriting {
  readonly dayOrder?: DayOrder | undefined;
  readonly decimalSeparator?: DecimalSeparator | undefined;
}

export type ImportPreviewProblem =
  /** These keep the file from being imported. */
  | {
      readonly code:
        | FileKind
        | "empty-file"
        | "too-large"
        | "too-many-columns"
        | "no-columns"
        | "currency-needed"
        | "stated-day-needed"
        | "year-needed";
    }
  | { readonly code: "columns-missing"; readonly fields: readonly ImportField[] }
  /** These ask the person to look. */
  | { readonly code: "separator-unclear"; readonly field: NumberField; readonly text: string }
  | { readonly code: "day-order-unclear"; readonly text: string }
  | ({ readonly code: "characters-lost" } & LostCharacters)
  | { readonly code: "year-from-name"; readonly year: number }
  | { readonly code: "discount-in-money" | "discount-unclear" | "prices-with-vat"; readonly text: string }
  | { readonly code: "no-client-column" | "amounts-only" };

/** How a file would be read: every choice proposed, its evidence shown, and the first rows read by it. */
export interface ImportPreview {
  readonly choices: ImportChoices;
  /** The names of the file's own columns; empty texts where it has none. */
  readonly headers: readonly string[];
  /** The earlier import by which it is read. */
  readonly asLastTime?: { readonly importedAt: Instant };
  /** Of a workbook: all of its sheets, one of which is read. */
  readonly sheets?: readonly WorkbookSheet[];
  /** The best three that read the file differently, most likely first; the chosen one is among them. */
  readonly encodings: readonly EncodingSample[];
  readonly columns: readonly PreviewColumn[];
  /** Months side by side or rows under headings, whether they are read so or as they stand. */
  readonly foundShape: FoundShape;
  /** The first hundred rows of data. */
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly ImportPreviewProblem[];
  /** Counted over `readShare` of the file. */
  readonly counts: PreviewCounts;
  /** 0 to 1: how much of the file the preview has read; 1 for files of up to half a megabyte. */
  readonly readShare: number;
}

export interface PreviewColumn {
  readonly index: number;
  /** As in the file; empty when it has no header. */
  readonly header: string;
  /** The first three values that are not empty. */
  readonly firstValues: readonly string[];
  readonly field: ImportField | undefined;
  /** Absent where it is none; the list price may be one. */
  readonly priceColumn: PriceColumn | undefined;
  /** What the column is made of, where the file has none such; its header is then empty. */
  readonly made: MadeColumn | undefined;
  /** Why its values are read as they are. */
  readonly evidence: readonly ColumnEvidence[];
}

export type PreviewRow =
  | {
      readonly kind: "sales";
      readonly rowNumber: number;
      readonly line: SalesLine;
      /** As the file calls the client of the line, to be shown. */
      readonly clientName?: string | undefined;
    }
  | { readonly kind: "clients"; readonly rowNumber: number; readonly client: ClientDraft }
  | { readonly kind: "contacts"; readonly rowNumber: number; readonly contact: ContactDraft }
  | { readonly kind: "receivables"; readonly rowNumber: number; readonly settlement: SettlementDraft }
  | { readonly kind: "products"; readonly rowNumber: number; readonly product: ProductDraft }
  | { readonly kind: "competitorPrices"; readonly rowNumber: number; readonly product: OfferDraft }
  | { readonly kind: "targets"; readonly rowNumber: number; readonly target: TargetDraft }
  | {
      readonly kind: "rejected";
      readonly rowNumber: number;
      readonly rejected: RejectedRow;
      /** The cells of the row with what the headings above it say of it, where it stands under some. */
      readonly underHeading?: readonly string[];
    };

export interface PreviewCounts {
  readonly rowCount: number;
  readonly rejectedCount: number;
  readonly clientCount: number;
  readonly nets: readonly Money[];
  readonly unassignedCount: number;
  readonly unassignedNets: readonly Money[];
}

/** These only ask the person to look. */
const DOUBTS: ReadonlySet<ImportPreviewProblem["code"]> = new Set([
  "separator-unclear",
  "day-order-unclear",
  "no-client-column",
  "amounts-only",
  "discount-in-money",
  "discount-unclear",
  "year-from-name",
  "prices-with-vat",
  "characters-lost",
]);

/** Whether the file can be imported as it is read now. */
export function canImport({ problems }: Pick<ImportPreview, "problems">): boolean {
  return problems.every(({ code }) => DOUBTS.has(code));
}
