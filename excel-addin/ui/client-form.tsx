import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import { type Client, ClientStatus } from "../../shared/model/client.ts";
import { ClientEdit, type EditableField, seenFieldsOf } from "../../shared/model/client-edit.ts";
import { printFieldValue } from "../../shared/words/print-bundle.ts";
import { usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";
import { type TakeBack, takingBackEdit } from "./take-back.ts";

const TEXT_FIELDS = ["category", "channel", "priceColumn", "phone", "email"] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/** What a person may change of a client from Excel. Only fields that were touched are sent. */
export function ClientForm(props: {
  readonly source: DataSource;
  readonly client: Client;
  /** Without anything to take back: nothing was saved. */
  readonly onDone: (takeBack?: TakeBack) => void;
}) {
  const { source, client, onDone } = props;
  const { words, fileWords, bundleWords, locale } = usePaneSetting();
  const styles = useStyles();
  const [status, setStatus] = useState<ClientStatus>(client.status);
  const [tags, setTags] = useState(client.tags.join(", "));
  const [texts, setTexts] = useState<Readonly<Partial<Record<TextField, string>>>>({});
  const [problem, setProblem] = useState<string>();
  /** As the person last saw it; after a conflict, as it stands in Dosar. */
  const [seen, setSeen] = useState(client);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const edit = editOf(client, status, tags, texts);
    if (edit === undefined) return setProblem(fileWords.failed);
    if (Object.keys(edit).length === 0) return onDone();
    const request = { clientId: client.id, edit, seen: seenFieldsOf(seen, edit) };
    const reply = await source.ask("client.edit", request);
    if (!reply.ok) return setProblem(problemText(reply.problem, words));
    const { client: present, conflicts } = reply.value;
    if (present === undefined) return setProblem(words.problems["client-gone"]);
    if (conflicts === undefined) return onDone(takingBackEdit(source, seen, edit));
    setSeen(present);
    setProblem(conflicts.map((field) => sayChanged(field, present[field])).join(" "));
  }
  const sayChanged = (field: EditableField, value: unknown) =>
    fileWords.changedMeanwhile(fileWords[field], printFieldValue(value, { words: bundleWords, locale }));

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={fileWords.status}>
        <Select
          value={status}
          onChange={(_, { value }) =>
            setStatus(ClientStatus.options.find((known) => known === value) ?? status)
          }
        >
          {ClientStatus.options.map((option) => (
            <option key={option} value={option}>
              {bundleWords.statuses[option]}
            </option>
          ))}
        </Select>
      </Field>
      {TEXT_FIELDS.map((field) => (
        <Field key={field} label={fileWords[field]}>
          <Input
            value={texts[field] ?? client[field] ?? ""}
            maxLength={LONGEST[field]}
            onChange={(_, { value }) => setTexts({ ...texts, [field]: value })}
          />
        </Field>
      ))}
      <Field label={fileWords.tags} hint={fileWords.tagsHint}>
        <Input value={tags} onChange={(_, { value }) => setTags(value)} />
      </Field>
      {problem !== undefined && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
      <div className={styles.actions}>
        <Button type="submit">{fileWords.save}</Button>
        <Button onClick={() => onDone()}>{fileWords.cancel}</Button>
      </div>
    </form>
  );
}

const LONGEST: Readonly<Record<TextField, number>> = {
  category: 100,
  channel: 100,
  priceColumn: 40,
  phone: 100,
  email: 200,
};

/** The touched fields; undefined when one of them is longer than a client keeps. */
function editOf(
  client: Client,
  status: ClientStatus,
  tags: string,
  texts: Readonly<Partial<Record<TextField, string>>>,
): ClientEdit | undefined {
  const changed = Object.entries(texts)
    .map(([field, text]) => [field, text.trim() === "" ? null : text.trim()] as const)
    .filter(([field, text]) => text !== (client[field as TextField] ?? null));
  const tagList = [...new Set(tags.split(",").map((tag) => tag.trim()))].filter((tag) => tag !== "");
  const parsed = ClientEdit.safeParse({
    ...Object.fromEntries(changed),
    ...(status !== client.status && { status }),
    ...(tagList.join("\n") !== client.tags.join("\n") && { tags: tagList }),
  });
  return parsed.success ? parsed.data : undefined;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});
