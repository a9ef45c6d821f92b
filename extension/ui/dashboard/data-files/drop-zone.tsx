import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { DocumentArrowRightRegular } from "@fluentui/react-icons";
import { type DragEvent, useRef, useState } from "react";
import type { BundleProgress } from "../../../../shared/actions/save-bundle.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  drop: { fontWeight: tokens.fontWeightSemibold },
});

/** Where a data file is dropped, or chosen by the button; while it is read, how far it is and the way out. */
export function DropZone(props: {
  readonly reading: BundleProgress | undefined;
  readonly onChoose: (file: File) => void;
  readonly onCancel: () => void;
}) {
  const { reading, onChoose, onCancel } = props;
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && reading === undefined) onChoose(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={dataFiles.drop}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <DocumentArrowRightRegular fontSize={32} />
      {reading === undefined ? (
        <>
          <span className={styles.drop}>{dataFiles.drop}</span>
          <Button onClick={() => input.current?.click()}>{dataFiles.choose}</Button>
        </>
      ) : (
        <>
          <span role="status">{dataFiles.reading}</span>
          <ProgressBar
            aria-label={dataFiles.reading}
            value={reading.doneCount / Math.max(1, reading.totalCount)}
          />
          <Button onClick={onCancel}>{dataFiles.cancel}</Button>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept=".dosar"
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = "";
        }}
      />
    </section>
  );
}
