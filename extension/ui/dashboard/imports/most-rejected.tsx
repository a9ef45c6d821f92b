import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ImportSummary } from "../../../../shared/actions/import-pages.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

/** Where hardly a row is read, the file is read wrongly: the way to put that right, before any row is corrected by itself. */
export function MostRejected(props: {
  readonly check: Pick<ImportSummary, "rejectedCount" | "rowCount">;
  readonly onBack: () => void;
}) {
  const { check, onBack } = props;
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (check.rejectedCount * 2 <= check.rowCount) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {importWords.mostRejected(check.rejectedCount, printCount(check.rejectedCount, locale))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onBack}>{importWords.checkColumns}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
