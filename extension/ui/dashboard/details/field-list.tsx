import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { FieldEditor, type Leaving } from "../list/field-editor.tsx";
import type { ItemField } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", margin: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, 2fr) minmax(0, 5fr)",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  button: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    backgroundColor: "transparent",
    cursor: "text",
    "& svg": { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fixed: { paddingInline: tokens.spacingHorizontalXS },
  note: {
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
  },
  unknown: { color: tokens.colorNeutralForeground3 },
});

export interface FieldListProps<Item> {
  readonly item: Item;
  readonly fields: readonly ItemField<Item>[];
}

/** All that is known of an item, line by line; each is changed where it stands. */
export function FieldList<Item>({ item, fields }: FieldListProps<Item>) {
  const styles = useStyles();
  const [edited, setEdited] = useState<string>();
  const editable = fields.filter(({ edit }) => edit !== undefined);
  const leave = (id: string, how: Leaving) => {
    const step = how === "next" ? 1 : how === "previous" ? -1 : 0;
    const next = editable[editable.findIndex((field) => field.id === id) + step];
    setEdited(step === 0 ? undefined : next?.id);
  };
  return (
    <dl className={styles.list}>
      {fields.map((field) => (
        <div key={field.id} className={styles.line}>
          <dt className={styles.label}>{field.label}</dt>
          <dd className={styles.value}>
            <FieldValue
              item={item}
              field={field}
              isEdited={edited === field.id}
              onEdit={() => setEdited(field.id)}
              onLeave={(how) => leave(field.id, how)}
            />
            <FieldNote text={field.noteOf?.(item)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldNote({ text }: { readonly text: string | undefined }) {
  const styles = useStyles();
  return text === undefined ? null : <div className={mergeClasses(styles.fixed, styles.note)}>{text}</div>;
}

function FieldValue<Item>(props: {
  readonly item: Item;
  readonly field: ItemField<Item>;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
  readonly onLeave: (how: Leaving) => void;
}) {
  const { item, field, isEdited, onEdit, onLeave } = props;
  const styles = useStyles();
  const { lists } = usePageSetting().words;
  const { button, remember } = useFocusBack(isEdited);
  const { edit } = field;
  const shown = field.show?.(item) ?? field.textOf(item);
  const value = shown === "" ? <span className={styles.unknown}>–</span> : shown;
  if (edit === undefined) return <div className={styles.fixed}>{value}</div>;
  if (isEdited) {
    const leave = (how: Leaving) => {
      remember(how === "saved" || how === "cancelled");
      onLeave(how);
    };
    return <FieldEditor item={item} label={field.label} edit={edit} onLeave={leave} />;
  }
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.button)}
      title={lists.edit(field.label)}
      onClick={onEdit}
      onKeyDown={(event) => {
        if (event.key === "F2") onEdit();
      }}
    >
      <span>{value}</span>
      <EditRegular fontSize={16} aria-hidden="true" />
    </button>
  );
}

/** After Enter or Esc the keyboard stands where it was before the editor came. */
function useFocusBack(isEdited: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = useRef(false);
  useEffect(() => {
    if (isEdited || !isWanted.current) return;
    isWanted.current = false;
    button.current?.focus();
  }, [isEdited]);
  const remember = (isWantedNow: boolean) => {
    isWanted.current = isWantedNow;
  };
  return { button, remember };
}
