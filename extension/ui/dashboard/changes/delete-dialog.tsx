import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { DeletionPlan } from "../../../../shared/actions/delete-records.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { ListItem } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useNamesOf } from "./use-record-changes.ts";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export interface DeleteDialogProps {
  readonly plan: DeletionPlan;
  readonly items: readonly ListItem[];
  readonly onDelete: () => void;
  readonly onArchive: (items: readonly ListItem[]) => void;
  readonly onClose: () => void;
}

/** Says what deleting takes along, and why something can only be archived. Leaving it as it is has the focus. */
export function DeleteDialog({ plan, items, onDelete, onArchive, onClose }: DeleteDialogProps) {
  const styles = useStyles();
  const { lists, dashboard } = usePageSetting().words;
  const nameOf = useNamesOf();
  const { deletion } = lists;
  const blockedIds = new Set<string>(plan.blockedIds);
  const blocked = items.filter(({ id }) => blockedIds.has(id));
  const free = items.filter(({ id }) => !blockedIds.has(id));
  const blockedName = nameOf(plan.table, blocked);
  const freeName = nameOf(plan.table, free);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{deletion.title(nameOf(plan.table, items))}</DialogTitle>
          <DialogContent className={styles.content}>
            {blocked.length > 0 && <p className={styles.text}>{deletion.blocked(blockedName)}</p>}
            {free.length > 0 && <GoingAlong plan={plan} />}
            {free.length > 0 && <p className={styles.text}>{deletion.undoable}</p>}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{dashboard.cancel}</Button>
            {blocked.length > 0 && (
              <Button onClick={() => onArchive(blocked)}>
                {free.length > 0 ? deletion.archiveBlocked(blockedName) : deletion.archiveInstead}
              </Button>
            )}
            {free.length > 0 && <Button onClick={onDelete}>{deletion.confirm(freeName)}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function GoingAlong({ plan }: { readonly plan: DeletionPlan }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { deletion, counts } = words.lists;
  const along = ALONG.filter((table) => plan.counts[table] > 0);
  if (along.length === 0) return <p className={styles.text}>{deletion.alone}</p>;
  return (
    <>
      <p className={styles.text}>{deletion.along}</p>
      <ul className={styles.list}>
        {along.map((table) => (
          <li key={table}>{counts[table](plan.counts[table], printCount(plan.counts[table], locale))}</li>
        ))}
      </ul>
    </>
  );
}

const ALONG = [
  "contacts",
  "notes",
  "receivables",
  "payments",
  "targets",
  "offers",
  "observations",
  "matches",
] as const;
