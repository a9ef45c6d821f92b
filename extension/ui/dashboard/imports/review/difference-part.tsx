import { Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import {
  chooseForAll,
  chooseForField,
  type Side,
  type SideChoices,
} from "../../../../../shared/actions/import-decisions.ts";
import type { FieldCount } from "../../../../../shared/actions/import-pages.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { fieldName } from "../../data-files/field-name.ts";
import { usePageSetting } from "../../page-setting.tsx";
import type { ReviewPages } from "../use-review.ts";
import { DifferenceTable } from "./difference-table.tsx";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { SideChoice } from "./side-choice.tsx";
import { usePages } from "./use-pages.ts";

export interface DifferencePartProps {
  readonly fields: readonly FieldCount[];
  readonly pages: ReviewPages;
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}

/** What the file says otherwise of clients and products that are here: field by field, one column of the file, or all. */
export function DifferencePart({ fields, pages, choices, onChoose }: DifferencePartProps) {
  const { words, locale } = usePageSetting();
  const { importReview, bundleWords } = words;
  const [field, setField] = useState<string>();
  const load = useCallback(
    (question: { readonly from: number; readonly count: number }) =>
      pages.differences({ field, ...question }),
    [pages, field],
  );
  const { page, from, showFrom } = usePages(load);
  const count = fields.reduce((sum, one) => sum + one.count, 0);
  const print = (number: number) => printCount(number, locale);
  const title = importReview.differences(count, print(count));
  const bulkLabel =
    field === undefined ? importReview.forAll : importReview.forField(fieldName(field, bundleWords));
  return (
    <ReviewPart
      title={title}
      deeds={
        <>
          <Select
            size="small"
            aria-label={importReview.field}
            value={field ?? ""}
            onChange={(_, { value }) => setField(value === "" ? undefined : value)}
          >
            <option value="">{importReview.allFields(print(count))}</option>
            {fields.map((one) => (
              <option key={one.field} value={one.field}>
                {importReview.withCount(fieldName(one.field, bundleWords), print(one.count))}
              </option>
            ))}
          </Select>
          <span>{bulkLabel}</span>
          <SideChoice
            label={bulkLabel}
            texts={importReview.sides}
            side={bulkSideOf(choices, field)}
            onChoose={(side) =>
              onChoose(field === undefined ? chooseForAll(side) : chooseForField(choices, field, side))
            }
          />
        </>
      }
    >
      {page && <DifferenceTable label={title} rows={page.rows} choices={choices} onChoose={onChoose} />}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
    </ReviewPart>
  );
}

/** Undefined where single rows, or fields, are chosen otherwise. */
function bulkSideOf({ all, byField, byCell }: SideChoices, field: string | undefined): Side | undefined {
  if (field === undefined) return byField.size + byCell.size === 0 ? all : undefined;
  const isMixed = [...byCell.keys()].some((key) => key.endsWith(`\n${field}`));
  return isMixed ? undefined : (byField.get(field) ?? all);
}
