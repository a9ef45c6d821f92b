import { makeStyles, tokens } from "@fluentui/react-components";
import { ExportCard } from "../exports/export-card.tsx";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import type { ViewProps } from "../view-props.ts";
import { FileHistory } from "./file-history.tsx";
import { MergeCard } from "./merge-card.tsx";
import { SaveCard } from "./save-card.tsx";
import type { MergeCourse } from "./use-merge-file.ts";
import type { SaveCourse } from "./use-save-file.ts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(400px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
  },
});

export interface DataFilesViewProps extends ViewProps {
  readonly saving: SaveCourse;
  readonly merging: MergeCourse;
}

/** Files that carry clients to Excel on a desktop or to a colleague, and bring changes back. */
export function DataFilesView({ store, figures, saving, merging }: DataFilesViewProps) {
  const clients = useRecords("clients") ?? [];
  const segments = useRecords("segments") ?? [];
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  const isLooking = merging.state.step === "preview" || merging.state.step === "merging";
  return (
    <>
      <ViewHeading title={dataFiles.title} lead={dataFiles.lead} />
      {isLooking ? (
        <MergeCard course={merging} />
      ) : (
        <div className={styles.cards}>
          <SaveCard store={store} course={saving} clients={clients} segments={segments} />
          <MergeCard course={merging} />
          <ExportCard />
        </div>
      )}
      <FileHistory store={store} figures={figures} onUndo={merging.undo} />
    </>
  );
}
