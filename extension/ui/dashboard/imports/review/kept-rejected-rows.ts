import { countCauses, rejectedPage } from "../../../../../shared/actions/import-pages.ts";
import { completingCsv } from "../../../../../shared/csv/completing-file.ts";
import { rejectedRowsCsv } from "../../../../../shared/csv/rejected-rows-csv.ts";
import type { ImportBatch } from "../../../../../shared/model/import-batch.ts";
import type { ReviewPages } from "../use-review.ts";
import type { RejectedPartProps } from "./rejected-part.tsx";

/** The rows that an import has kept, as the worker gives those of one that is being made. */
export function keptRejectedRows({
  id,
  rejectedRows: rows,
  rejectedTable,
}: ImportBatch): Pick<RejectedPartProps, "causes" | "load" | "toCsv"> {
  const load: ReviewPages["rejected"] = async (question) => rejectedPage(rows, question.cause, question);
  const cells = new Map(rejectedTable?.rows.map((row) => [row.rowNumber, row.cells]));
  const toCsv: ReviewPages["rejectedFile"] = async (words) =>
    rejectedTable === undefined
      ? rejectedRowsCsv(rows, words)
      : completingCsv(
          {
            importId: id,
            headers: rejectedTable.headers,
            made: rejectedTable.made,
            rejectedRows: rows,
            cellsOf: (rowNumber) => cells.get(rowNumber),
          },
          words,
        );
  return { causes: countCauses(rows), load, toCsv };
}
