import { Field, Select } from "@fluentui/react-components";
import type { PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { WorkbookSheet } from "../../../../shared/model/workbook-sheet.ts";
import { usePageSetting } from "../page-setting.tsx";

/** What was chosen of one sheet says nothing of another. */
const AFRESH = {
  headerRow: undefined,
  kind: undefined,
  columns: undefined,
  priceColumns: undefined,
  decimalSeparator: undefined,
  dayOrder: undefined,
  isShaped: undefined,
  monthsHold: undefined,
  corrections: undefined,
} as const satisfies PreviewOptions;

interface SheetChoiceProps {
  readonly sheets: readonly WorkbookSheet[];
  readonly chosen: string | undefined;
  readonly onChange: (options: PreviewOptions) => void;
}

/** Which sheet of a workbook is read. */
export function SheetChoice({ sheets, chosen, onChange }: SheetChoiceProps) {
  const { importWords } = usePageSetting().words;
  return (
    <Field label={importWords.sheet}>
      <Select value={chosen} onChange={(_, { value }) => onChange({ ...AFRESH, sheet: value })}>
        {sheets.map(({ name, isHidden }) => (
          <option key={name} value={name}>
            {isHidden ? importWords.hiddenSheet(name) : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
