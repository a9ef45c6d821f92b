import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ArchiveRegular,
  ArrowUndoRegular,
  DeleteRegular,
  EyeRegular,
  MergeRegular,
  OpenRegular,
} from "@fluentui/react-icons";
import { usePageSetting } from "../page-setting.tsx";
import type { BulkActions } from "./list-foot.tsx";

export interface RowMenuProps extends BulkActions {
  readonly target: HTMLElement;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** One menu for all rows, placed at the row that asked for it: a menu a row would weigh on every scroll. */
export function RowMenu({ target, onOpen, onClose, ...actions }: RowMenuProps) {
  const { lists, watch } = usePageSetting().words;
  const items = [
    { label: lists.open, icon: <OpenRegular />, run: onOpen },
    { label: watch.changes.markSeen, icon: <EyeRegular />, run: actions.onSeen },
    { label: lists.merge, icon: <MergeRegular />, run: actions.onMerge },
    { label: lists.archive, icon: <ArchiveRegular />, run: actions.onArchive },
    { label: lists.restore, icon: <ArrowUndoRegular />, run: actions.onRestore },
    { label: lists.delete, icon: <DeleteRegular />, run: actions.onDelete },
  ];
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "end" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover>
        <MenuList>
          {items.map(
            ({ label, icon, run }) =>
              run && (
                <MenuItem key={label} icon={icon} onClick={run}>
                  {label}
                </MenuItem>
              ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
