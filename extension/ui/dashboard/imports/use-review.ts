import { useMemo } from "react";
import type { DocumentDifference } from "../../../../shared/actions/import-documents.ts";
import type {
  DifferenceRow,
  Page,
  PageQuestion,
  RejectionCause,
} from "../../../../shared/actions/import-pages.ts";
import type { CompletingWords } from "../../../../shared/csv/completing-file.ts";
import type { SalesBreak, SalesCheck } from "../../../../shared/csv/sales-checks.ts";
import type { Client } from "../../../../shared/model/client.ts";
import type { RejectedRow } from "../../../../shared/model/rejected-row.ts";
import type { MissingDocument } from "../../../../shared/store/ledger/standing-documents.ts";
import type { FromImportWorker, ImportQuestion } from "../../../workers/import-messages.ts";
import type { WorkerClient } from "../worker-client.ts";

/** What the worker found, page by page; undefined where it has lost it, because it broke off. */
export interface ReviewPages {
  readonly differences: (
    question: { readonly field: string | undefined } & PageQuestion,
  ) => Promise<Page<DifferenceRow> | undefined>;
  readonly rejected: (
    question: { readonly cause: RejectionCause | undefined } & PageQuestion,
  ) => Promise<Page<RejectedRow> | undefined>;
  readonly documents: (question: PageQuestion) => Promise<Page<DocumentDifference> | undefined>;
  readonly missing: (question: PageQuestion) => Promise<Page<MissingDocument> | undefined>;
  readonly gone: (question: PageQuestion) => Promise<Page<Client> | undefined>;
  readonly breaks: (
    question: { readonly check: SalesCheck | undefined } & PageQuestion,
  ) => Promise<Page<SalesBreak> | undefined>;
  readonly rejectedFile: (words: CompletingWords) => Promise<string | undefined>;
  /** What would be wrong with a row of these cells; undefined: nothing. */
  readonly tryRow: (rowNumber: number, cells: readonly string[]) => Promise<RejectedRow | undefined>;
}

/** @param check what the pages are of: another check has other pages. */
export function useReview(
  client: WorkerClient<ImportQuestion, FromImportWorker>,
  check: object | undefined,
): ReviewPages {
  return useMemo(
    () => ({
      async differences(question) {
        const answer = await client.ask({ kind: "differences", ...question });
        return answer.kind === "differences" ? answer.page : undefined;
      },
      async rejected(question) {
        const answer = await client.ask({ kind: "rejected", ...question });
        return answer.kind === "rejected" ? answer.page : undefined;
      },
      async documents(question) {
        const answer = await client.ask({ kind: "documents", ...question });
        return answer.kind === "documents" ? answer.page : undefined;
      },
      async missing(question) {
        const answer = await client.ask({ kind: "missing", ...question });
        return answer.kind === "missing" ? answer.page : undefined;
      },
      async gone(question) {
        const answer = await client.ask({ kind: "gone", ...question });
        return answer.kind === "gone" ? answer.page : undefined;
      },
      async breaks(question) {
        const answer = await client.ask({ kind: "breaks", ...question });
        return answer.kind === "breaks" ? answer.page : undefined;
      },
      async rejectedFile(words) {
        const answer = await client.ask({ kind: "rejected-file", words });
        return answer.kind === "rejected-file" ? answer.text : undefined;
      },
      async tryRow(rowNumber, cells) {
        const answer = await client.ask({ kind: "try-row", rowNumber, cells });
        return answer.kind === "try-row" ? answer.fault : undefined;
      },
    }),
    [client, check],
  );
}
