import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { type BundleChoice, chosenClients } from "../../../../shared/actions/bundle-choice.ts";
import type { Client } from "../../../../shared/model/client.ts";
import { readDay } from "../../../../shared/model/day.ts";
import type { ClientId, SegmentId } from "../../../../shared/model/ids.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePictureWeight } from "../live/use-picture-weight.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ClientTags } from "./client-tags.tsx";
import { pictureLabel } from "./picture-label.ts";
import { SegmentChecks } from "./segment-checks.tsx";
import { useLastAuthor } from "./use-last-author.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  // A field of text is wider by itself than a narrow window.
  input: { width: "100%", minWidth: 0 },
  checks: { display: "grid" },
  end: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  fits: { marginInlineEnd: "auto", color: tokens.colorNeutralForeground2 },
});

const PARTS = ["hasPrices", "hasPictures", "hasNotes", "hasContacts", "hasReceivables"] as const;

type Kind = BundleChoice["clients"]["kind"];

export interface ChoiceFormProps {
  readonly store: Store;
  readonly clients: readonly Client[];
  readonly segments: readonly Segment[];
  readonly onPrepare: (choice: BundleChoice) => void;
}

/** Whose data, of which period, with what, from whom and for whom. */
export function ChoiceForm({ store, clients, segments, onPrepare }: ChoiceFormProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles } = words;
  const [kind, setKind] = useState<Kind>("all");
  const [clientIds, setClientIds] = useState<readonly ClientId[]>([]);
  const [segmentIds, setSegmentIds] = useState<readonly SegmentId[]>([]);
  const [period, setPeriod] = useState({ from: "", to: "" });
  const [parts, setParts] = useState({
    hasPrices: true,
    // They show what stood on the person's own screen: handing them out is a choice.
    hasPictures: false,
    hasNotes: true,
    hasContacts: true,
    hasReceivables: true,
  });
  const pictures = usePictureWeight(store);
  const [recipient, setRecipient] = useState("");
  const [author, setAuthor] = useLastAuthor(store);
  const chosen = { clients: whichClients(kind, clientIds, segmentIds) };
  const fitCount = chosenClients(chosen, clients, segments).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    const [from, to] = [readDay(period.from), readDay(period.to)];
    const people = { author: author.trim(), recipient: recipient.trim() };
    onPrepare({ ...chosen, ...parts, from, to, ...people });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={dataFiles.which}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
          <Radio value="all" label={dataFiles.all} />
          <Radio value="segments" label={dataFiles.bySegment} />
          <Radio value="clients" label={dataFiles.byClient} />
        </RadioGroup>
      </Field>
      {kind === "segments" && (
        <SegmentChecks segments={segments} chosenIds={segmentIds} onChoose={setSegmentIds} />
      )}
      {kind === "clients" && <ClientTags clients={clients} chosenIds={clientIds} onChoose={setClientIds} />}
      <div className={styles.pair}>
        {(["from", "to"] as const).map((side) => (
          <Field key={side} label={dataFiles[side]} hint={dataFiles.periodHint}>
            <Input
              type="date"
              value={period[side]}
              onChange={(_, { value }) => setPeriod({ ...period, [side]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.checks}>
        {PARTS.filter((part) => part !== "hasPictures" || pictures.count > 0).map((part) => (
          <Checkbox
            key={part}
            checked={parts[part] && (part !== "hasPictures" || parts.hasPrices)}
            disabled={part === "hasPictures" && !parts.hasPrices}
            label={
              {
                hasPrices: dataFiles.withPrices,
                hasPictures: pictureLabel(pictures, words, locale),
                hasNotes: dataFiles.withNotes,
                hasContacts: dataFiles.withContacts,
                hasReceivables: dataFiles.withReceivables,
              }[part]
            }
            onChange={(_, { checked }) => setParts({ ...parts, [part]: checked === true })}
          />
        ))}
      </div>
      <div className={styles.pair}>
        <Field label={dataFiles.author} hint={dataFiles.authorHint}>
          <Input
            className={styles.input}
            value={author}
            maxLength={200}
            onChange={(_, { value }) => setAuthor(value)}
          />
        </Field>
        <Field label={dataFiles.recipient} hint={dataFiles.recipientHint}>
          <Input
            className={styles.input}
            value={recipient}
            maxLength={200}
            onChange={(_, { value }) => setRecipient(value)}
          />
        </Field>
      </div>
      <div className={styles.end}>
        <span className={styles.fits} role="status">
          {dataFiles.fits(fitCount, printCount(fitCount, locale))}
        </span>
        <Button type="submit" appearance="primary" disabledFocusable={kind !== "all" && fitCount === 0}>
          {dataFiles.prepare}
        </Button>
      </div>
    </form>
  );
}

function whichClients(
  kind: Kind,
  clientIds: readonly ClientId[],
  segmentIds: readonly SegmentId[],
): BundleChoice["clients"] {
  if (kind === "all") return { kind };
  return kind === "clients" ? { kind, ids: clientIds } : { kind, ids: segmentIds };
}
