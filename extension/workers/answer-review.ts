import {
  breaksOf,
  decidedCountsOf,
  differencePage,
  pageOf,
  rejectedPage,
} from "../../shared/actions/import-pages.ts";
import type { ImportCheck } from "../../shared/actions/preview-import.ts";
import { faultOfRow } from "../../shared/actions/read-row.ts";
import { completingCsv, type RejectedSheet } from "../../shared/csv/completing-file.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import { columnsOfHeadings } from "../../shared/csv/rejected-cells.ts";
import { assertNever } from "../../shared/std/assert-never.ts";
import type { ReviewAnswer, ReviewQuestion } from "./import-messages.ts";

/** What a check found, and by which choices; the rejected rows also once it was imported. */
export interface Reviewed
  extends Pick<
    ImportCheck,
    | "differences"
    | "rejectedRows"
    | "rejectedCells"
    | "headers"
    | "documents"
    | "missing"
    | "salesBreaks"
    | "gone"
  > {
  readonly choices: ImportChoices;
  /** Under which the import will stand in the history: files of its rejected rows name it before it is made. */
  readonly importId: string;
}

/** Answers from memory: the screen pages through what was found, while nothing is read again. */
export function answerReview(question: ReviewQuestion, reviewed: Reviewed): ReviewAnswer {
  const { differences, rejectedRows, choices, headers } = reviewed;
  const { kind } = question;
  switch (kind) {
    case "differences":
      return { kind, page: differencePage(differences, question.field, question) };
    case "rejected":
      return { kind, page: rejectedPage(rejectedRows, question.cause, question) };
    case "rejected-file":
      return { kind, text: completingCsv(sheetOf(reviewed), question.words) };
    case "try-row":
      return { kind, fault: faultOfRow(question.rowNumber, question.cells, choices, headers) };
    case "documents":
      return { kind, page: pageOf(reviewed.documents, question) };
    case "missing":
      return { kind, page: pageOf(reviewed.missing, question) };
    case "gone":
      return { kind, page: pageOf(reviewed.gone, question) };
    case "breaks":
      return { kind, page: pageOf(breaksOf(reviewed.salesBreaks, question.check), question) };
    case "decided":
      return { kind, counts: decidedCountsOf(reviewed, question.decisions) };
    default:
      return assertNever(kind);
  }
}

function sheetOf({ importId, headers, rejectedRows, rejectedCells, choices }: Reviewed): RejectedSheet {
  const cellsOf = (rowNumber: number) => rejectedCells.get(rowNumber)?.whole;
  return { importId, headers, made: columnsOfHeadings(choices), rejectedRows, cellsOf };
}
