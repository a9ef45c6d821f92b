import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { MergeableTable } from "../../../../shared/store/merged-ids.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { ListItem } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { MergeFields, MovedList } from "./merge-parts.tsx";
import { type Candidate, RecordPicker } from "./record-picker.tsx";
import { useMergePlan } from "./use-merge-plan.ts";
import { useNamesOf } from "./use-record-changes.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "640px" },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface MergeDialogProps {
  readonly store: Store;
  readonly table: MergeableTable;
  readonly items: readonly ListItem[];
  /** With whom a single one can be merged. */
  readonly candidates: readonly Candidate[];
  /** By id; what tells records of one name apart. */
  readonly hints: ReadonlyMap<string, string>;
  readonly onMerge: (
    keepId: string,
    otherIds: readonly string[],
    choices: Readonly<Record<string, string>>,
  ) => void;
  readonly onClose: () => void;
}

/** Shows what becomes one: who stays, what moves, and what to keep where they differ. */
export function MergeDialog(props: MergeDialogProps) {
  const { store, table, items, candidates, hints, onMerge, onClose } = props;
  const styles = useStyles();
  const { lists, dashboard } = usePageSetting().words;
  const { merging } = lists;
  const nameOf = useNamesOf();
  const [addedId, setAddedId] = useState<string>();
  const [keepId, setKeepId] = useState(items[0]?.id ?? "");
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const added = candidates.find(({ id }) => id === addedId);
  const merged = added === undefined ? items : [...items, added];
  const otherIds = merged.map(({ id }) => id).filter((id) => id !== keepId);
  const { plan, problem } = useMergePlan(store, table, keepId, otherIds);
  const names = new Map(merged.map(({ id, name }) => [id, name]));
  const what = nameOf(table, merged);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{merging.title(what)}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.lead}>{merging.lead}</p>
            {items.length === 1 && (
              <RecordPicker
                label={`${merging.with}: ${merging.find}`}
                candidates={candidates}
                chosenId={addedId}
                onChoose={setAddedId}
                isFocused
              />
            )}
            {merged.length > 1 && (
              <Field label={merging.keep}>
                <RadioGroup value={keepId} onChange={(_, { value }) => setKeepId(value)}>
                  {merged.map(({ id, name }) => (
                    <Radio key={id} value={id} label={[name, hints.get(id)].filter(Boolean).join(" · ")} />
                  ))}
                </RadioGroup>
              </Field>
            )}
            {problem !== undefined && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
            {merged.length > 1 && plan === undefined && problem === undefined && <Spinner delay={200} />}
            {plan && <MovedList counts={plan.movedCounts} />}
            {plan && <MergeFields plan={plan} names={names} choices={choices} onChoose={setChoices} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{dashboard.cancel}</Button>
            <Button
              appearance="primary"
              disabled={plan === undefined}
              onClick={() => onMerge(keepId, otherIds, choices)}
            >
              {merging.confirm(what)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
