import type { CsvCell } from "../print-csv.ts";
import type { OwnHeader } from "./own-headers-table.ts";
import type { OwnFileSetting } from "./own-kind.ts";

type CellOf<Row> = (row: Row, setting: OwnFileSetting) => CsvCell | undefined;
type Columns<Row> = readonly (readonly [header: OwnHeader, cellOf: CellOf<Row>])[];

/** How the rows of one kind of file are printed. */
export interface OwnTable<Row> {
  /** What stands under the mark: the id of the record. */
  readonly first: (row: Row) => string;
  readonly columns: Columns<Row>;
}
