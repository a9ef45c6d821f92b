import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useEffect, useState } from "react";
import type { Subject } from "../../../shared/actions/find-subjects.ts";
import type { Competitor } from "../../../shared/model/competitor.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import type { Note, NoteKind } from "../../../shared/model/note.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { FailureText } from "./failure-text.tsx";

const KINDS: readonly NoteKind[] = ["need", "prospect", "risk", "reliability", "relationship", "other"];
const SEARCH_PAUSE_MS = 120;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  save: { flexGrow: 1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface NoteFormProps {
  /** The text that was selected on the page, with its place. */
  readonly evidence: Evidence | undefined;
  /** The firm behind the page, where it is known. */
  readonly competitor: Competitor | undefined;
  /** With the name of whom the note is about, for the message that it is kept. */
  readonly onSave: (note: Pick<Note, "about" | "kind" | "text" | "evidence">, name: string) => void;
  readonly onCancel: () => void;
}

/** A note about a client (recent first), a competitor or a product. */
export function NoteForm({ evidence, competitor, onSave, onCancel }: NoteFormProps) {
  const styles = useStyles();
  const { words } = useClipSetting();
  const [search, setSearch] = useState("");
  const { answer, isFailed } = useSubjects(search);
  const subjects = answer && withFirmOfPage(answer.subjects, competitor, answer.search);
  // Until the answer to what was typed is here, the list is of an earlier search: nobody in it is meant.
  const isCurrent = answer?.search === search;
  const [chosen, setChosen] = useState<string>();
  const [kind, setKind] = useState<NoteKind>("other");
  const [text, setText] = useState(evidence?.quote ?? "");
  const [fault, setFault] = useState<"text" | "subject">();
  const subject = isCurrent
    ? (subjects?.find((known) => keyOf(known) === chosen) ?? likelySubject(subjects, competitor, search))
    : undefined;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isCurrent && !isFailed) return;
    if (subject === undefined) return setFault("subject");
    if (text.trim() === "") return setFault("text");
    onSave({ about: subject.about, kind, text: text.trim(), ...(evidence && { evidence }) }, subject.name);
  };
  return (
    <form
      className={styles.form}
      onSubmit={save}
      onKeyDown={(event) => {
        // In the text Enter begins a line.
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <h1 className={styles.title}>{words.noteTitle}</h1>
      <Field label={words.search}>
        <Input value={search} maxLength={200} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      {isFailed && <FailureText />}
      {isCurrent && subjects?.length === 0 ? (
        <p className={styles.hint}>{words.noSubject}</p>
      ) : (
        <Field
          label={words.about}
          {...(fault === "subject" && subject === undefined && { validationMessage: words.subjectNeeded })}
        >
          <Select value={subject ? keyOf(subject) : ""} onChange={(_, { value }) => setChosen(value)}>
            {subject === undefined && <option value="">{words.choose}</option>}
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
        <Textarea
          value={text}
          rows={5}
          maxLength={10_000}
          autoFocus={evidence === undefined}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.save}
          autoFocus={evidence !== undefined}
          disabledFocusable={!isCurrent && !isFailed}
        >
          {words.saveNote}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** The page's own firm stands first, as long as nobody is searched for. */
function withFirmOfPage(
  subjects: readonly Subject[],
  competitor: Competitor | undefined,
  search: string,
): readonly Subject[] {
  if (competitor === undefined || search.trim() !== "") return subjects;
  const { id, name } = competitor;
  const others = subjects.filter(({ about }) => about.id !== id);
  return [{ about: { kind: "competitor", id }, name, hasNotes: false }, ...others];
}

/**
 * Whom the note is about as long as nobody was chosen: who was searched for, the page's own firm, or who had the last
 * note. Nobody rather than the first by name: such a note would soon stand in a stranger's file.
 */
function likelySubject(
  subjects: readonly Subject[] | undefined,
  competitor: Competitor | undefined,
  search: string,
): Subject | undefined {
  const [first] = subjects ?? [];
  const isLikely = search.trim() !== "" || competitor !== undefined || first?.hasNotes;
  return isLikely ? first : undefined;
}

interface Answer {
  /** What was searched for. */
  readonly search: string;
  readonly subjects: readonly Subject[];
}

/** The last answer, which may be of an earlier search; asked again a moment after the typing stops. */
function useSubjects(search: string): { readonly answer: Answer | undefined; readonly isFailed: boolean } {
  const { host } = useClipSetting();
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const fail = () => isCurrent && setFailed(search);
    const timer = setTimeout(() => {
      host.send("subject.list", { search }).then((reply) => {
        if (!reply.ok) fail();
        else if (isCurrent) setAnswer({ search, subjects: reply.value.subjects });
      }, fail);
    }, SEARCH_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [host, search]);
  return { answer, isFailed: failed === search && answer?.search !== search };
}

function keyOf({ about }: Subject): string {
  return `${about.kind} ${about.id}`;
}
