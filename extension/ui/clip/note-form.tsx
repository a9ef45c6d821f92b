import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useState } from "react";
import type { Subject } from "../../../shared/actions/find-subjects.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import type { Note, NoteKind } from "../../../shared/model/note.ts";
import { useClipSetting } from "./clip-setting.tsx";

const KINDS: readonly NoteKind[] = ["need", "prospect", "risk", "reliability", "relationship", "other"];
const SEARCH_PAUSE_MS = 120;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  save: { flexGrow: 1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface NoteFormProps {
  /** The text that was selected on the page, with its place. */
  readonly evidence: Evidence | undefined;
  readonly onSave: (note: Pick<Note, "about" | "kind" | "text" | "evidence">) => void;
  readonly onCancel: () => void;
}

/** A note about a client (recent first), a competitor or a product. */
export function NoteForm({ evidence, onSave, onCancel }: NoteFormProps) {
  const styles = useStyles();
  const { words } = useClipSetting();
  const [search, setSearch] = useState("");
  const subjects = useSubjects(search);
  const [chosen, setChosen] = useState<string>();
  const [kind, setKind] = useState<NoteKind>("other");
  const [text, setText] = useState(evidence?.quote ?? "");
  const [fault, setFault] = useState<"text" | "subject">();
  const subject = subjects?.find((known) => keyOf(known) === chosen) ?? subjects?.[0];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (subject === undefined) return setFault("subject");
    if (text.trim() === "") return setFault("text");
    onSave({ about: subject.about, kind, text: text.trim(), ...(evidence && { evidence }) });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <h1 className={styles.title}>{words.noteTitle}</h1>
      <Field label={words.search}>
        <Input value={search} maxLength={200} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {subjects?.length === 0 ? (
        <p className={styles.hint}>{words.noSubject}</p>
      ) : (
        <Field
          label={words.about}
          {...(fault === "subject" && subject === undefined && { validationMessage: words.subjectNeeded })}
        >
          <Select value={subject ? keyOf(subject) : ""} onChange={(_, { value }) => setChosen(value)}>
            {subjects?.map((known) => (
              <option key={keyOf(known)} value={keyOf(known)}>
                {known.name} · {words.kinds[known.about.kind]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => setKind(KINDS.find((known) => known === value) ?? "other")}
        >
          {KINDS.map((known) => (
            <option key={known} value={known}>
              {words.noteKinds[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.text} {...(fault === "text" && { validationMessage: words.textNeeded })}>
        <Textarea value={text} rows={5} maxLength={10_000} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" className={styles.save}>
          {words.saveNote}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** Undefined until the first answer; asked again a moment after the typing stops. */
function useSubjects(search: string): readonly Subject[] | undefined {
  const { host } = useClipSetting();
  const [subjects, setSubjects] = useState<readonly Subject[]>();
  useEffect(() => {
    const timer = setTimeout(() => {
      host.send("subject.list", { search }).then((reply) => {
        if (reply.ok) setSubjects(reply.value.subjects);
      }, reportError);
    }, SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [host, search]);
  return subjects;
}

function keyOf({ about }: Subject): string {
  return `${about.kind} ${about.id}`;
}
