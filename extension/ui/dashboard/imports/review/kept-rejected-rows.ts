import { countCauses, rejectedPage } from "../../../../../shared/actions/import-pages.ts";
import { rejectedRowsCsv } from "../../../../../shared/csv/rejected-rows-csv.ts";
import type { RejectedRow } from "../../../../../shared/model/rejected-row.ts";
import type { ReviewPages } from "../use-review.ts";
import type { RejectedPartProps } from "./rejected-part.tsx";

/** The rows that an import has kept, as the worker gives those of one that is being made. */
export function keptRejectedRows(
  rows: readonly RejectedRow[],
): Pick<RejectedPartProps, "causes" | "load" | "toCsv"> {
  const load: ReviewPages["rejected"] = async (question) => rejectedPage(rows, question.cause, question);
  return { causes: countCauses(rows), load, toCsv: async (words) => rejectedRowsCsv(rows, words) };
}
