import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { usePageSetting } from "../page-setting.tsx";

/** A competitor's list has the columns of our own: only the person knows, where the file names no competitor. */
export function CompetitorsQuestion(props: {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}) {
  const { importWords } = usePageSetting().words;
  if (props.preview.choices.kind !== "products") return null;
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{importWords.isCompetitors}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() =>
            props.onChange({ kind: "competitorPrices", columns: undefined, priceColumns: undefined })
          }
        >
          {importWords.readAsCompetitors}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
