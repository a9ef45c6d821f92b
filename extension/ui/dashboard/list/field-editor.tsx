import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useFailureText } from "../use-failure-text.ts";
import type { FieldEdit } from "./list-column.ts";

/** How a person left the editor; after "next" and "previous" the neighbouring field is edited. */
export type Leaving = "saved" | "next" | "previous" | "cancelled" | "away";

const useStyles = makeStyles({
  place: { position: "relative", width: "100%", minWidth: 0 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-1px",
  },
  number: { textAlign: "end" },
  wrong: { outlineColor: tokens.colorStatusDangerForeground1 },
  problem: {
    position: "absolute",
    zIndex: 2,
    top: "100%",
    insetInlineStart: 0,
    minWidth: "100%",
    maxWidth: "280px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    whiteSpace: "normal",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
});

/** Fluent's own keeper of the focus answers Tab before React does; in an editor Tab saves first. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

export interface FieldEditorProps<Item> {
  readonly item: Item;
  readonly label: string;
  readonly edit: FieldEdit<Item>;
  readonly isNumber?: boolean | undefined;
  readonly onLeave: (how: Leaving) => void;
}

/** One field being changed: Enter and Tab save, Esc leaves it as it was, going away saves what was typed. */
export function FieldEditor<Item>({ item, label, edit, isNumber, onLeave }: FieldEditorProps<Item>) {
  const styles = useStyles();
  const problemId = useId();
  const { text, setText, problem, leave } = useEditing(item, edit, onLeave);
  const onKeyDown = (event: KeyboardEvent) => {
    const how = leavingOf(event);
    // The list around has keys of its own: arrows, Space and Ctrl+A belong to the text while it is edited.
    event.stopPropagation();
    if (how === undefined) return;
    event.preventDefault();
    leave(how);
  };
  const common = {
    className: mergeClasses(styles.input, isNumber && styles.number, problem !== undefined && styles.wrong),
    "data-tabster": OWN_TAB,
    "aria-label": label,
    "aria-invalid": problem !== undefined,
    "aria-describedby": problem === undefined ? undefined : problemId,
    value: text,
    // The person asked for this editor with F2, Enter or a double click.
    autoFocus: true,
    onKeyDown,
    onBlur: () => leave("away"),
  };
  return (
    <div className={styles.place}>
      {edit.choices === undefined ? (
        <input
          {...common}
          maxLength={edit.maxLength}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      ) : (
        <select {...common} onChange={({ currentTarget }) => setText(currentTarget.value)}>
          {edit.choices.map(({ value, label: choice }) => (
            <option key={value} value={value}>
              {choice}
            </option>
          ))}
        </select>
      )}
      {problem !== undefined && (
        <div id={problemId} role="alert" className={styles.problem}>
          {problem}
        </div>
      )}
    </div>
  );
}

function useEditing<Item>(item: Item, edit: FieldEdit<Item>, onLeave: (how: Leaving) => void) {
  const [first] = useState(() => edit.textOf(item));
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<string>();
  const isLeaving = useRef(false);
  const textOf = useFailureText();
  const stay = (why: string) => {
    setProblem(why);
    isLeaving.current = false;
  };
  const leave = (how: Leaving) => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (how === "cancelled" || text === first) return onLeave(how);
    edit.save(item, text.trim()).then(
      (wrong) => (wrong === undefined ? onLeave(how) : stay(wrong)),
      (error) => stay(textOf(error)),
    );
  };
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  return { text, setText: change, problem, leave };
}

function leavingOf({ key, shiftKey }: KeyboardEvent): Leaving | undefined {
  if (key === "Enter") return "saved";
  if (key === "Escape") return "cancelled";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  return undefined;
}
