import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArchiveRegular,
  ArrowUndoRegular,
  DeleteRegular,
  EyeRegular,
  MergeRegular,
} from "@fluentui/react-icons";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  keys: {
    flexBasis: 0,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media (max-width: 900px)": { display: "none" },
  },
});

/** What can be done with several rows at once. Absent: not with these. */
export interface BulkActions {
  readonly onArchive?: (() => void) | undefined;
  readonly onRestore?: (() => void) | undefined;
  readonly onDelete?: (() => void) | undefined;
  readonly onMerge?: (() => void) | undefined;
  /** The person has seen the changes of these. */
  readonly onSeen?: (() => void) | undefined;
}

export interface ListFootProps extends BulkActions {
  readonly shown: string;
  /** "3 clients"; absent when nothing is chosen. */
  readonly chosen: string | undefined;
  readonly onClear: () => void;
}

/** Under a list, in a room of its own, so that choosing rows moves nothing. */
export function ListFoot({ shown, chosen, onClear, ...actions }: ListFootProps) {
  const styles = useStyles();
  const { lists, watch } = usePageSetting().words;
  return (
    <div className={styles.foot}>
      <span className={styles.count} role="status">
        {chosen === undefined ? lists.shown(shown) : lists.selected(chosen)}
      </span>
      {chosen === undefined ? (
        <span className={styles.keys} title={lists.keys}>
          {lists.keys}
        </span>
      ) : (
        <>
          <Action label={watch.changes.markSeen} icon={<EyeRegular />} onClick={actions.onSeen} />
          <Action label={lists.merge} icon={<MergeRegular />} onClick={actions.onMerge} />
          <Action label={lists.archive} icon={<ArchiveRegular />} onClick={actions.onArchive} />
          <Action label={lists.restore} icon={<ArrowUndoRegular />} onClick={actions.onRestore} />
          <Action label={lists.delete} icon={<DeleteRegular />} onClick={actions.onDelete} />
          <Button size="small" appearance="subtle" onClick={onClear}>
            {lists.clearSelection}
          </Button>
        </>
      )}
    </div>
  );
}

function Action(props: {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly onClick: (() => void) | undefined;
}) {
  if (props.onClick === undefined) return null;
  return (
    <Button size="small" icon={props.icon} onClick={props.onClick}>
      {props.label}
    </Button>
  );
}
