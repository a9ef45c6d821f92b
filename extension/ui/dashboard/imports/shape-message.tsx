import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { printMonth } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { FirstRows } from "./first-rows.tsx";

/** That a table is not one row a thing, what becomes of it, the first lines so read, and the way back. */
export function ShapeMessage(props: {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}) {
  const { preview, onChange } = props;
  const { words, locale } = usePageSetting();
  const { shape } = words.importWords;
  const { months, groups } = preview.foundShape;
  if (months.length === 0 && groups === undefined) return null;
  const isShaped = preview.choices.months.length > 0 || preview.choices.groups !== undefined;
  const [first, last] = [months[0], months.at(-1)].map((one) => one && printMonth(one.month, locale));
  const found = groups === undefined ? shape.months(first ?? "", last ?? "") : shape[groups.kind];
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{isShaped ? found : shape.isOff}</MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => onChange({ isShaped: !isShaped, columns: undefined, priceColumns: undefined })}
          >
            {isShaped ? shape.asItStands : shape.asFound}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isShaped && <FirstRows preview={preview} />}
    </>
  );
}
