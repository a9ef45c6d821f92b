import { Button, Caption1, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Client } from "../../shared/model/client.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { NoteId } from "../../shared/model/ids.ts";
import { NoteKind } from "../../shared/model/note.ts";
import { usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";
import { type TakeBack, takingBackNote } from "./take-back.ts";

const LONGEST_TEXT = 10_000;

/** A note about the chosen client. */
export function NoteForm(props: {
  readonly source: DataSource;
  readonly client: Client;
  /** Without anything to take back: nothing was saved. */
  readonly onDone: (takeBack?: TakeBack) => void;
}) {
  const { source, client, onDone } = props;
  const { words, fileWords } = usePaneSetting();
  const styles = useStyles();
  const [kind, setKind] = useState<NoteKind>("need");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  // The same id at each attempt, so that a lost reply makes no second note.
  const [id] = useState(() => crypto.randomUUID() as string as NoteId);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === "") return;
    const createdAt = new Date().toISOString() as Instant;
    const about = { kind: "client" as const, id: client.id };
    const note = { id, about, kind, text: text.trim(), createdAt };
    const reply = await source.ask("note.add", { note });
    if (reply.ok) onDone(takingBackNote(source, note));
    else setProblem(problemText(reply.problem, words));
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={fileWords.noteKind}>
        <Select
          value={kind}
          onChange={(_, { value }) => setKind(NoteKind.options.find((known) => known === value) ?? kind)}
        >
          {NoteKind.options.map((option) => (
            <option key={option} value={option}>
              {fileWords.noteKinds[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={fileWords.noteText}>
        <Textarea
          autoFocus
          value={text}
          maxLength={LONGEST_TEXT}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {problem !== undefined && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={text.trim() === ""}>
          {fileWords.save}
        </Button>
        <Button onClick={() => onDone()}>{fileWords.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});
