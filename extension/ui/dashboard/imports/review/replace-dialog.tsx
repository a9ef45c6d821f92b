import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRule } from "../../../../../shared/model/corrections.ts";
import { usePageSetting } from "../../page-setting.tsx";

const useStyles = makeStyles({ fields: { display: "grid", rowGap: tokens.spacingVerticalM } });

/** One text in all cells of one column, replaced or taken away. */
export function ReplaceDialog(props: {
  readonly headers: readonly string[];
  readonly onClose: () => void;
  readonly onReplace: (rule: ColumnRule) => void;
}) {
  const { headers, onClose, onReplace } = props;
  const styles = useStyles();
  const { importReview, importWords } = usePageSetting().words;
  const [column, setColumn] = useState(0);
  const [find, setFind] = useState("");
  const [replacement, setReplacement] = useState("");
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (find !== "") onReplace({ kind: "replace", column, find, replacement });
          }}
        >
          <DialogBody>
            <DialogTitle>{importReview.replaceInColumn}</DialogTitle>
            <DialogContent className={styles.fields}>
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
                <Input
                  value={replacement}
                  maxLength={200}
                  onChange={(_, { value }) => setReplacement(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{importWords.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={find === ""}>
                {importReview.readAgain}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
