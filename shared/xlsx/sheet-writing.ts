import type { Link } from "../model/sheet-plan.ts";
import type { Relations } from "./relations.ts";
import type { StyleBook } from "./style-book.ts";
import type { TextTable } from "./text-table.ts";

/** What the rows of one sheet are written into, beside their XML. */
export interface SheetWriting {
  /** Of the whole workbook. */
  readonly texts: TextTable;
  readonly styles: StyleBook;
  /** Of this sheet: they stand behind its rows. */
  readonly relations: Relations;
  readonly links: { readonly address: string; readonly link: Link }[];
}
