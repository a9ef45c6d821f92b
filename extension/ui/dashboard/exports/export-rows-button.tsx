import { Button } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons";
import type { ListTable } from "../../../../shared/actions/list-table.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { ListItem } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useExport } from "./export-course.tsx";

/** Exports the rows that are chosen, else those that are shown, with all their fields. */
export function ExportRowsButton(props: {
  readonly table: ListTable;
  readonly shown: readonly ListItem[];
  readonly chosen: readonly ListItem[];
}) {
  const { table, shown, chosen } = props;
  const { words, locale } = usePageSetting();
  const { exportWords } = words;
  const { running, run } = useExport();
  const items = chosen.length > 0 ? chosen : shown;
  const printed = printCount(items.length, locale);
  const hint =
    chosen.length > 0 ? exportWords.chosen(items.length, printed) : exportWords.shown(items.length, printed);
  return (
    <Button
      icon={<ArrowExportRegular />}
      title={hint}
      disabledFocusable={running !== undefined || items.length === 0}
      onClick={() => run({ kind: table, ids: items.map(({ id }) => id) })}
    >
      {running === undefined ? exportWords.run : exportWords.running}
    </Button>
  );
}
