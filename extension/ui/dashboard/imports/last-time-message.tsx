import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

/** That the file is read as an earlier one of the same headers, and the way to have it read anew. */
export function LastTimeMessage(props: {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}) {
  const { preview, onChange } = props;
  const { words, locale, today } = usePageSetting();
  const { lastTime } = words.importWords;
  if (preview.asLastTime === undefined) return null;
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>
        {lastTime.read(printInstant(preview.asLastTime.importedAt, locale, today))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() =>
            onChange({ isAsLastTime: false, kind: undefined, columns: undefined, source: undefined })
          }
        >
          {lastTime.anew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
