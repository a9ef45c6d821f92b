import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback } from "react";
import type { SideChoices } from "../../../../../shared/actions/import-decisions.ts";
import type { MissingSum } from "../../../../../shared/actions/import-pages.ts";
import type { Money } from "../../../../../shared/model/money.ts";
import type { MissingDocument } from "../../../../../shared/store/ledger/standing-documents.ts";
import { printCount, printFullDay, printMoney } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import type { ReviewPages } from "../use-review.ts";
import { SideOfAll, SideOfOne } from "./document-sides.tsx";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { usePages } from "./use-pages.ts";

/** Documents of the file's own days and clients that it does not have: a part of the ledger, or were they deleted? */
export function MissingPart(props: {
  readonly sum: MissingSum;
  readonly pages: ReviewPages;
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}) {
  const { sum, pages, choices, onChoose } = props;
  const { words, locale } = usePageSetting();
  const { importReview, importWords } = words;
  const load = useCallback(pages.missing, [pages]);
  const sides = { texts: importReview.missingSides, choices, onChoose };
  const { page, from, showFrom } = usePages<MissingDocument>(load);
  const print = (count: number) => printCount(count, locale);
  const printNets = (nets: readonly Money[]) => nets.map((net) => printMoney(net, locale)).join(" · ");
  const title = importReview.missing(sum.documentCount, print(sum.documentCount));
  return (
    <ReviewPart title={title} deeds={<SideOfAll {...sides} />}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {importReview.missingQuestion(sum.lineCount, print(sum.lineCount), printNets(sum.nets))}
        </MessageBarBody>
      </MessageBar>
      {page && (
        <PlainTable
          label={title}
          columns={[
            { id: "document", head: importWords.fields.documentNumber ?? "" },
            { id: "day", head: importWords.fields.day ?? "" },
            { id: "client", head: importWords.fields.clientCode ?? "" },
            { id: "lines", head: importReview.lines, isNumber: true },
            { id: "net", head: importWords.fields.net ?? "", isNumber: true },
            { id: "use", head: "", isDeed: true },
          ]}
          rows={page.rows.map((one) => ({
            key: String(one.key),
            cells: [
              one.documentNumber,
              printFullDay(one.soldOn, locale),
              one.clientCode ?? words.dashboard.clients.noClient,
              print(one.lineCount),
              printNets(one.nets),
              <SideOfOne key="use" {...sides} document={one} />,
            ],
          }))}
        />
      )}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
    </ReviewPart>
  );
}
