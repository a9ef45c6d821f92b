import { countKept } from "../../shared/actions/import-differences.ts";
import { differencePage, rejectedPage } from "../../shared/actions/import-pages.ts";
import type { ImportCheck } from "../../shared/actions/preview-import.ts";
import { faultOfRow } from "../../shared/actions/read-row.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import { rejectedRowsCsv } from "../../shared/csv/rejected-rows-csv.ts";
import { assertNever } from "../../shared/std/assert-never.ts";
import type { ReviewAnswer, ReviewQuestion } from "./import-messages.ts";

/** What a check found, and by which choices; the rejected rows also once it was imported. */
export interface Reviewed
  extends Pick<ImportCheck, "differences" | "rejectedRows" | "rejectedCells" | "headers"> {
  readonly choices: ImportChoices;
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
      return { kind, text: rejectedRowsCsv(rejectedRows, question.words) };
    case "try-row":
      return { kind, fault: faultOfRow(question.rowNumber, question.cells, choices, headers) };
    case "kept-count":
      return { kind, keptCount: countKept(differences, question.fields) };
    default:
      return assertNever(kind);
  }
}
