import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import { printCount, printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { keptRejectedRows } from "./review/kept-rejected-rows.ts";
import { RejectedPart } from "./review/rejected-part.tsx";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM, marginBlockStart: tokens.spacingVerticalL },
  title: { marginBlock: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { display: "grid" },
  state: { whiteSpace: "nowrap" },
  hint: { marginBlock: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ImportHistoryProps {
  /** Newest first. */
  readonly imports: readonly ImportBatch[];
  readonly isUndoing: boolean;
  readonly onUndo: (batch: ImportBatch) => void;
}

/** Every file that came in; each can still be taken back. */
export function ImportHistory({ imports, isUndoing, onUndo }: ImportHistoryProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const [openId, setOpenId] = useState<string>();
  const open = imports.find(({ id }) => id === openId);
  return (
    <section className={styles.page}>
      <h2 className={styles.title}>{importWords.history}</h2>
      {imports.length === 0 ? (
        <p className={styles.hint}>{importWords.noHistory}</p>
      ) : (
        <PlainTable
          label={importWords.history}
          columns={[
            { id: "file", head: importWords.file },
            { id: "when", head: importWords.when },
            { id: "added", head: importWords.added, isNumber: true },
            { id: "changed", head: importWords.changed, isNumber: true },
            { id: "same", head: importWords.same, isNumber: true },
            { id: "rejected", head: importWords.rejected, isNumber: true },
            { id: "state", head: importWords.state },
            { id: "undo", head: "", isDeed: true },
          ]}
          rows={imports.map((batch) => ({
            key: batch.id,
            cells: [
              <span key="name" className={styles.name}>
                {batch.fileName}
                <span className={styles.hint}>
                  {[importWords.kinds[batch.kind], batch.label].filter(Boolean).join(" · ")}
                </span>
              </span>,
              printInstant(batch.importedAt, locale),
              printCount(batch.addedCount, locale),
              printCount(batch.changedCount, locale),
              printCount(batch.sameCount, locale),
              <RejectedCount
                key="rejected"
                batch={batch}
                isOpen={batch.id === openId}
                onToggle={() => setOpenId(batch.id === openId ? undefined : batch.id)}
              />,
              <Badge
                key="state"
                className={styles.state}
                appearance="tint"
                shape="rounded"
                color={batch.undoneAt ? "informative" : "success"}
              >
                {batch.undoneAt ? importWords.stateUndone : importWords.stateKept}
              </Badge>,
              batch.undoneAt ? null : (
                <Button key="undo" size="small" disabled={isUndoing} onClick={() => onUndo(batch)}>
                  {importWords.undo}
                </Button>
              ),
            ],
          }))}
        />
      )}
      {open && <KeptRejected key={open.id} batch={open} />}
    </section>
  );
}

/** The number, which shows the rows where any were kept. */
function RejectedCount(props: {
  readonly batch: ImportBatch;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { batch, isOpen, onToggle } = props;
  const { words, locale } = usePageSetting();
  const count = printCount(batch.rejectedCount, locale);
  if (batch.rejectedRows.length === 0) return count;
  const label = `${words.importWords.rejectedTitle(batch.rejectedCount, count)} · ${batch.fileName}`;
  return (
    <Button size="small" aria-expanded={isOpen} aria-label={label} title={label} onClick={onToggle}>
      {count}
    </Button>
  );
}

function KeptRejected({ batch }: { readonly batch: ImportBatch }) {
  const { fileName, rejectedCount, rejectedRows } = batch;
  const kept = useMemo(() => keptRejectedRows(batch), [batch]);
  return <RejectedPart fileName={fileName} count={rejectedCount} keptCount={rejectedRows.length} {...kept} />;
}
