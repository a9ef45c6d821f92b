import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular, NoteAdd20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Client } from "../../shared/model/client.ts";
import { EDITABLE_FIELDS } from "../../shared/model/client-edit.ts";
import { printFieldValue } from "../../shared/words/print-bundle.ts";
import { ClientForm } from "./client-form.tsx";
import { NoteForm } from "./note-form.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";
import type { TakeBack } from "./take-back.ts";

export interface ClientCardProps {
  readonly source: DataSource;
  readonly client: Client;
  readonly canEdit: boolean;
  readonly onChanged: () => void;
}

/** The chosen client as Dosar has it, to be looked at and, where this workbook may, changed. */
export function ClientCard({ source, client, canEdit, onChanged }: ClientCardProps) {
  const { words, fileWords } = usePaneSetting();
  const styles = useStyles();
  const [open, setOpen] = useState<"edit" | "note">();
  const [said, setSaid] = useState("");
  /** Of the last change; one over a data file is taken back where it waits. */
  const [takeBack, setTakeBack] = useState<TakeBack>();
  const [isUndoing, setUndoing] = useState(false);
  const edit = useRef<HTMLElement | null>(null);
  const finish = (saved?: TakeBack) => {
    const isInDosar = source.kind === "bridge";
    setOpen(undefined);
    setTakeBack(() => (isInDosar ? saved : undefined));
    setSaid(saved === undefined ? "" : isInDosar ? fileWords.saved : fileWords.waits);
    if (saved !== undefined) onChanged();
  };
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form that had the keyboard is gone.
    if (wasOpen.current && open === undefined) edit.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);
  const undo = async (saved: TakeBack) => {
    setUndoing(true);
    const outcome = await saved();
    setUndoing(false);
    const isSettled = outcome === "taken-back" || outcome === "changed-since";
    setSaid(isSettled ? fileWords[outcome] : problemText(outcome, words));
    if (!isSettled) return;
    setTakeBack(undefined);
    edit.current?.focus();
    onChanged();
  };
  const openForm = (form: "edit" | "note") => {
    setTakeBack(undefined);
    setSaid("");
    setOpen(form);
  };
  return (
    <section className={styles.card} aria-labelledby="client-card">
      <Body1Strong as="h2" id="client-card" className={styles.title}>
        {client.name}
      </Body1Strong>
      {open !== "edit" && <Facts client={client} />}
      {open === "edit" && <ClientForm source={source} client={client} onDone={finish} />}
      {open === "note" && <NoteForm source={source} client={client} onDone={finish} />}
      {open === undefined && canEdit && (
        <div className={styles.actions}>
          <Button
            ref={(button: HTMLElement | null) => {
              edit.current = button;
            }}
            size="small"
            icon={<Edit20Regular />}
            onClick={() => openForm("edit")}
          >
            {fileWords.edit}
          </Button>
          <Button size="small" icon={<NoteAdd20Regular />} onClick={() => openForm("note")}>
            {fileWords.addNote}
          </Button>
        </div>
      )}
      <div className={styles.said}>
        <Caption1 role="status" className={styles.hint}>
          {canEdit ? said : fileWords.mayNotEdit}
        </Caption1>
        {takeBack && (
          <Button
            size="small"
            appearance="transparent"
            disabledFocusable={isUndoing}
            onClick={() => void undo(takeBack)}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

function Facts({ client }: { readonly client: Client }) {
  const { fileWords, bundleWords, locale } = usePaneSetting();
  const styles = useStyles();
  const setting = { words: bundleWords, locale };
  return (
    <dl className={styles.facts}>
      {EDITABLE_FIELDS.map((field) => {
        const value = client[field];
        const isEmpty = value === undefined || value.length === 0;
        return (
          <div key={field} className={styles.fact}>
            <dt className={styles.hint}>{fileWords[field]}</dt>
            <dd className={styles.value}>{isEmpty ? fileWords.nothing : printFieldValue(value, setting)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  facts: { display: "grid", rowGap: tokens.spacingVerticalXXS, margin: 0 },
  fact: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, 2fr) 3fr",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
  said: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
