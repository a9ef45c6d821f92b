import { MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { PageQuestion } from "../../../../../shared/actions/import-pages.ts";
import type { SalesCheck } from "../../../../../shared/csv/sales-checks.ts";
import { printCount, printMoney } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import { EditRowButton } from "../edit-row-button.tsx";
import type { ReviewPages } from "../use-review.ts";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { usePages } from "./use-pages.ts";

const CHECKS = ["net", "gross", "document-total"] as const satisfies readonly SalesCheck[];

/** Amounts of the file that do not come to each other: imported as they stand, and shown with both figures. */
export function BreaksPart(props: {
  readonly counts: Readonly<Record<SalesCheck, number>>;
  readonly pages: ReviewPages;
  readonly onEdit: (rowNumber: number) => void;
}) {
  const { counts, pages, onEdit } = props;
  const { words, locale } = usePageSetting();
  const { importReview, importWords } = words;
  const [check, setCheck] = useState<SalesCheck>();
  const load = useCallback((question: PageQuestion) => pages.breaks({ check, ...question }), [pages, check]);
  const { page, from, showFrom } = usePages(load);
  const count = CHECKS.reduce((sum, one) => sum + counts[one], 0);
  const found = CHECKS.filter((one) => counts[one] > 0);
  const print = (number: number) => printCount(number, locale);
  const title = importReview.breaks(count, print(count));
  return (
    <ReviewPart
      title={title}
      deeds={
        found.length > 1 && (
          <Select
            size="small"
            aria-label={importReview.problem}
            value={check ?? ""}
            onChange={(_, { value }) => setCheck(CHECKS.find((one) => one === value))}
          >
            <option value="">{importReview.allCauses(print(count))}</option>
            {found.map((one) => (
              <option key={one} value={one}>
                {importReview.withCount(importReview.checks[one], print(counts[one]))}
              </option>
            ))}
          </Select>
        )
      }
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{importReview.breaksHint}</MessageBarBody>
      </MessageBar>
      {page && (
        <PlainTable
          label={title}
          columns={[
            { id: "row", head: importWords.row, isNumber: true },
            { id: "document", head: importWords.fields.documentNumber ?? "" },
            { id: "product", head: importWords.fields.productName ?? "" },
            { id: "check", head: importReview.problem },
            { id: "stated", head: importReview.inFile, isNumber: true },
            { id: "expected", head: importReview.expected, isNumber: true },
            { id: "edit", head: "", isDeed: true },
          ]}
          rows={page.rows.map((one) => ({
            key: `${one.rowNumber} ${one.check}`,
            cells: [
              print(one.rowNumber),
              one.documentNumber,
              one.check === "document-total" ? "" : one.productName,
              importReview.checks[one.check],
              printMoney(one.stated, locale),
              printMoney(one.expected, locale),
              <EditRowButton key="edit" rowNumber={one.rowNumber} onEdit={onEdit} />,
            ],
          }))}
        />
      )}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
    </ReviewPart>
  );
}
