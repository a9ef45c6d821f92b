import { countKept } from "../../shared/actions/import-differences.ts";
import { differencePage, rejectedPage } from "../../shared/actions/import-pages.ts";
import type { ImportCheck } from "../../shared/actions/preview-import.ts";
import { rejectedRowsCsv } from "../../shared/csv/rejected-rows-csv.ts";
import { assertNever } from "../../shared/std/assert-never.ts";
import type { ReviewAnswer, ReviewQuestion } from "./import-messages.ts";

/** What a check found; the rejected rows also once it was imported. */
export type Reviewed = Pick<ImportCheck, "differences" | "rejectedRows">;

/** Answers from memory: the screen pages through what was found, while nothing is read again. */
export function answerReview(
  question: ReviewQuestion,
  { differences, rejectedRows }: Reviewed,
): ReviewAnswer {
  const { kind } = question;
  switch (kind) {
    case "differences":
      return { kind, page: differencePage(differences, question.field, question) };
    case "rejected":
      return { kind, page: rejectedPage(rejectedRows, question.cause, question) };
    case "rejected-file":
      return { kind, text: rejectedRowsCsv(rejectedRows, question.words) };
    case "kept-count":
      return { kind, keptCount: countKept(differences, question.fields) };
    default:
      return assertNever(kind);
  }
}
