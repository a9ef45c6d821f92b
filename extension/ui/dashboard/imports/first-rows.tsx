import type { ImportPreview } from "../../../../shared/csv/import-preview.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { EditRowButton } from "./edit-row-button.tsx";
import { columnsOfRows, type ReadRow } from "./first-row-columns.ts";
import { ReviewPart } from "./review/review-part.tsx";
import { type SettlementRow, SettlementRows } from "./settlement-rows.tsx";

const MOST_ROWS = 8;

interface FirstRowsProps {
  readonly preview: ImportPreview;
  /** Opens the row to be corrected; absent where it cannot be yet. */
  readonly onEdit?: ((rowNumber: number) => void) | undefined;
}

/** The first rows as Dosar understands them, so that a wrong column is seen before it is imported. */
export function FirstRows({ preview, onEdit }: FirstRowsProps) {
  const { importWords } = usePageSetting().words;
  const read = preview.rows.filter((row) => row.kind !== "rejected").slice(0, MOST_ROWS);
  if (read.length === 0) return null;
  const settlements = read.filter((row): row is SettlementRow => row.kind === "receivables");
  const others = read.filter((row): row is ReadRow => row.kind !== "receivables");
  return (
    <ReviewPart title={importWords.firstRows}>
      {settlements.length > 0 ? (
        <SettlementRows rows={settlements} onEdit={onEdit} />
      ) : (
        <OtherRows rows={others} preview={preview} onEdit={onEdit} />
      )}
    </ReviewPart>
  );
}

function OtherRows({ rows, preview, onEdit }: FirstRowsProps & { readonly rows: readonly ReadRow[] }) {
  const setting = usePageSetting();
  const { importWords } = setting.words;
  const isOfAmounts = preview.problems.some(({ code }) => code === "amounts-only");
  const columns = columnsOfRows(rows, isOfAmounts, setting);
  return (
    <PlainTable
      label={importWords.firstRows}
      columns={[
        { id: "row", head: importWords.row, isNumber: true },
        ...columns,
        ...(onEdit ? [{ id: "edit", head: "", isDeed: true }] : []),
      ]}
      rows={rows.map((row) => ({
        key: String(row.rowNumber),
        cells: [
          printCount(row.rowNumber, setting.locale),
          ...columns.map(({ textOf }) => textOf(row)),
          onEdit && <EditRowButton key="edit" rowNumber={row.rowNumber} onEdit={onEdit} />,
        ],
      }))}
    />
  );
}
