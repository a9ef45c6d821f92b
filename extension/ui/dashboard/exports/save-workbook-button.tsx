import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import type { SheetSubject } from "../../../../shared/model/sheet-subject.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useExport } from "./export-course.tsx";
import { useExportStanding } from "./use-export-standing.ts";

const useStyles = makeStyles({
  running: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Saves a sheet as Excel has it, for whoever may not install the add-in; while it runs, how far it is and Cancel. */
export function SaveWorkbookButton(props: {
  readonly subject: SheetSubject;
  /** Whose sheet it is, in the file's name. */
  readonly about: string;
  readonly size?: "small" | "medium";
}) {
  const { subject, about, size = "medium" } = props;
  const { workbook } = usePageSetting().words.exportWords;
  const { running, saveWorkbook } = useExport();
  if (running !== undefined) return <Running size={size} />;
  return (
    <Button
      size={size}
      icon={<TableArrowUpRegular />}
      title={workbook.hint}
      onClick={() => saveWorkbook(subject, about)}
    >
      {workbook.save}
    </Button>
  );
}

function Running({ size }: { readonly size: "small" | "medium" }) {
  const styles = useStyles();
  const { exportWords } = usePageSetting().words;
  const { cancel } = useExport();
  const { isCancelling, text } = useExportStanding();
  return (
    <span className={styles.running}>
      <span role="status">{isCancelling ? exportWords.cancelling : text || exportWords.running}</span>
      <Button size={size} autoFocus disabled={isCancelling} onClick={cancel}>
        {exportWords.cancel}
      </Button>
    </span>
  );
}
