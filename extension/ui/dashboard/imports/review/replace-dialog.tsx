import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRule } from "../../../../../shared/model/corrections.ts";
import { FormDialog } from "../../changes/form-dialog.tsx";
import { usePageSetting } from "../../page-setting.tsx";

/** One text in all cells of one column, replaced or taken away. */
export function ReplaceDialog(props: {
  readonly headers: readonly string[];
  readonly onClose: () => void;
  readonly onReplace: (rule: ColumnRule) => void;
}) {
  const { headers, onClose, onReplace } = props;
  const { importReview, importWords } = usePageSetting().words;
  const [column, setColumn] = useState(0);
  const [find, setFind] = useState("");
  const [replacement, setReplacement] = useState("");
  return (
    <FormDialog
      title={importReview.replaceInColumn}
      maxWidth="520px"
      problem={undefined}
      saveText={importReview.readAgain}
      isBlocked={find === ""}
      onSave={async () => {
        onReplace({ kind: "replace", column, find, replacement });
        return true;
      }}
      onClose={onClose}
    >
      <Field label={importWords.column}>
        <Select value={String(column)} onChange={(_, { value }) => setColumn(Number(value))}>
          {headers.map((header, index) => (
            <option key={index} value={index}>
              {header || `${importWords.column} ${index + 1}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={importReview.find}>
        <Input value={find} maxLength={200} onChange={(_, { value }) => setFind(value)} />
      </Field>
      <Field label={importReview.replacement} hint={importReview.replacementHint}>
        <Input value={replacement} maxLength={200} onChange={(_, { value }) => setReplacement(value)} />
      </Field>
    </FormDialog>
  );
}
