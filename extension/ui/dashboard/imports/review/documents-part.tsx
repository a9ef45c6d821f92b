import { useCallback } from "react";
import type { SideChoices } from "../../../../../shared/actions/import-decisions.ts";
import type { DocumentDifference } from "../../../../../shared/actions/import-documents.ts";
import type { Money } from "../../../../../shared/model/money.ts";
import { printCount, printFullDay, printMoney } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import type { ReviewPages } from "../use-review.ts";
import { DocumentLines } from "./document-lines.tsx";
import { SideOfAll, SideOfOne } from "./document-sides.tsx";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { usePages } from "./use-pages.ts";

export interface DocumentsPartProps {
  readonly count: number;
  readonly pages: ReviewPages;
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}

/** Documents that stand here with other lines: each is replaced as a whole, or stays as it is. */
export function DocumentsPart({ count, pages, choices, onChoose }: DocumentsPartProps) {
  const { words, locale } = usePageSetting();
  const { importReview, importWords } = words;
  const load = useCallback(pages.documents, [pages]);
  const sides = { texts: importReview.sides, choices, onChoose };
  const { page, from, showFrom } = usePages<DocumentDifference>(load);
  const title = importReview.documents(count, printCount(count, locale));
  const printNets = (nets: readonly Money[]) => nets.map((net) => printMoney(net, locale)).join(" · ");
  return (
    <ReviewPart title={title} deeds={<SideOfAll {...sides} />}>
      {page && (
        <PlainTable
          label={title}
          columns={[
            { id: "document", head: importWords.fields.documentNumber ?? "", isCode: true },
            { id: "day", head: importWords.fields.day ?? "", isCode: true },
            { id: "client", head: importWords.fields.clientCode ?? "" },
            { id: "before", head: importReview.now, isNumber: true },
            { id: "after", head: importReview.inFile, isNumber: true },
            { id: "lines", head: importReview.lines },
            { id: "use", head: importReview.use, isDeed: true },
          ]}
          rows={page.rows.map((one) => ({
            key: String(one.key),
            cells: [
              one.documentNumber,
              printFullDay(one.soldOn, locale),
              one.clientCode ?? words.dashboard.clients.noClient,
              printNets(one.netsBefore),
              printNets(one.netsAfter),
              <DocumentLines key="lines" document={one} />,
              <SideOfOne key="use" {...sides} document={one} />,
            ],
          }))}
        />
      )}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
    </ReviewPart>
  );
}
