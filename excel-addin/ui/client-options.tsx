import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { ClientId } from "../../shared/model/ids.ts";
import type { FindableClient } from "./find-clients.ts";
import { usePaneSetting } from "./pane-setting.tsx";

export interface ClientOptionsProps {
  readonly listId: string;
  readonly found: readonly FindableClient[];
  readonly active: number;
  readonly chosenId: ClientId | undefined;
  readonly emptyText: string;
  readonly onChoose: (index: number) => void;
}

/** In pixels; each option has exactly two lines, so that the place of any of thousands is known without drawing it. */
const OPTION_HEIGHT = 48;
const LIST_HEIGHT = 6 * OPTION_HEIGHT;
/** Drawn beyond both edges, so that a quick scroll meets no empty list. */
const SPARE_COUNT = 6;

/** The open list: of thousands of options only those in sight are in the document. */
export function ClientOptions({ listId, found, active, chosenId, emptyText, onChoose }: ClientOptionsProps) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const top = active * OPTION_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    if (top + OPTION_HEIGHT > element.scrollTop + LIST_HEIGHT)
      element.scrollTop = top + OPTION_HEIGHT - LIST_HEIGHT;
  }, [active]);

  const first = Math.max(0, Math.floor(scrollTop / OPTION_HEIGHT) - SPARE_COUNT);
  const shown = found.slice(first, first + LIST_HEIGHT / OPTION_HEIGHT + 2 * SPARE_COUNT);
  if (found.length === 0) {
    return (
      <Body1 as="p" role="status" className={styles.empty}>
        {emptyText}
      </Body1>
    );
  }
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={words.client.label}
      tabIndex={-1}
      className={styles.list}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className={styles.room} style={{ height: found.length * OPTION_HEIGHT }}>
        {shown.map(({ client, hint }, offset) => (
          <div
            key={client.id}
            id={`${listId}-${first + offset}`}
            role="option"
            tabIndex={-1}
            aria-selected={client.id === chosenId}
            aria-setsize={found.length}
            aria-posinset={first + offset + 1}
            className={mergeClasses(styles.option, first + offset === active && styles.active)}
            style={{ top: (first + offset) * OPTION_HEIGHT }}
            title={client.name}
            // Pressed, not clicked: the search field must not lose the focus before the choice is made.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(first + offset);
            }}
          >
            <Body1 className={styles.line}>{client.name}</Body1>
            <Caption1 className={mergeClasses(styles.line, styles.hint)}>{hint}</Caption1>
          </div>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    maxHeight: `${LIST_HEIGHT}px`,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  room: { position: "relative" },
  option: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${OPTION_HEIGHT}px`,
    boxSizing: "border-box",
    padding: "4px 12px",
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}`,
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  hint: { color: tokens.colorNeutralForeground2 },
  empty: { margin: 0, padding: "8px 0", color: tokens.colorNeutralForeground2 },
});
