import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FileRow } from "../../../../../shared/actions/read-row.ts";
import type { CellEdit } from "../../../../../shared/model/corrections.ts";
import type { RejectedRow } from "../../../../../shared/model/rejected-row.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { FormDialog } from "../../changes/form-dialog.tsx";
import { usePageSetting } from "../../page-setting.tsx";
import type { ReviewPages } from "../use-review.ts";

export interface RowEditorProps {
  readonly row: FileRow;
  /** Names of the file's columns. */
  readonly headers: readonly string[];
  readonly tryRow: ReviewPages["tryRow"];
  readonly onClose: () => void;
  readonly onSave: (edits: readonly CellEdit[]) => void;
}

/** All cells of one row, to be corrected; says while the person types what is still wrong. The file itself stays as it is. */
export function RowEditor({ row, headers, tryRow, onClose, onSave }: RowEditorProps) {
  const { words, locale } = usePageSetting();
  const { importReview, importWords, problems } = words;
  const [cells, setCells] = useState(row.cells);
  const fault = useFault(row.rowNumber, cells, tryRow);
  const width = Math.max(headers.length, cells.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const nameOf = (column: number) => headers[column] || `${importWords.column} ${column + 1}`;
  const isAtFault = (column: number) => fault?.column === (headers[column] || String(column + 1));
  return (
    <FormDialog
      title={importReview.editRow(printCount(row.rowNumber, locale))}
      maxWidth="600px"
      problem={undefined}
      saveText={importReview.readAgain}
      onSave={async () => {
        onSave(editsOf(row, cells));
        return true;
      }}
      onClose={onClose}
    >
      {columns.map((column) => (
        <Field
          key={column}
          label={nameOf(column)}
          {...(isAtFault(column) &&
            fault && {
              validationState: "error",
              validationMessage: problems.rejection[fault.reason],
            })}
          {...((cells[column] ?? "") !== (row.original[column] ?? "") && {
            hint: importReview.inFileIs(row.original[column] || importWords.emptyCell),
          })}
        >
          <Input
            value={cells[column] ?? ""}
            maxLength={2000}
            onChange={(_, { value }) => setCells((now) => withCell(now, column, value))}
          />
        </Field>
      ))}
      <span role="status">
        {statusOf(fault, fault === undefined ? "" : problems.rejection[fault.reason])}
      </span>
    </FormDialog>
  );

  function statusOf(found: RejectedRow | undefined, why: string): string {
    if (found === undefined) return importReview.canBeRead;
    return found.column === undefined ? why : importReview.cause(why, found.column);
  }
}

/** Asked a moment after the last key. */
function useFault(rowNumber: number, cells: readonly string[], tryRow: ReviewPages["tryRow"]) {
  const [fault, setFault] = useState<RejectedRow>();
  useEffect(() => {
    const timer = setTimeout(() => {
      tryRow(rowNumber, cells).then(setFault, reportError);
    }, 150);
    return () => clearTimeout(timer);
  }, [rowNumber, cells, tryRow]);
  return fault;
}

function withCell(cells: readonly string[], column: number, text: string): readonly string[] {
  const width = Math.max(cells.length, column + 1);
  return Array.from({ length: width }, (_, index) => (index === column ? text : (cells[index] ?? "")));
}

/** Against the file, so that what was corrected before stays corrected; a cell that says again what the file says is none. */
function editsOf(
  { rowNumber, original, cells: before }: FileRow,
  cells: readonly string[],
): readonly CellEdit[] {
  return cells.flatMap((text, column) => {
    const isChanged = text !== (before[column] ?? "");
    return isChanged ? [{ rowNumber, column, original: original[column] ?? "", text }] : [];
  });
}
