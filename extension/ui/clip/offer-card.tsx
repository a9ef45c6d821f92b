import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { ConfirmedCapture } from "../../../shared/actions/save-offer.ts";
import type { Capture, CapturedPrice } from "../../../shared/model/capture.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { KnownPrice } from "./known-price.tsx";
import { PageFacts } from "./page-facts.tsx";
import type { ReadPage } from "./use-page-capture.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  save: { flexGrow: 1 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
  status: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OfferCardProps {
  readonly page: ReadPage;
  readonly onSave: (capture: ConfirmedCapture) => void;
  readonly onNote: () => void;
}

type Fault = "name" | "price";

/** What the page says, ready to be saved and open to correction; Enter saves. */
export function OfferCard({ page, onSave, onNote }: OfferCardProps) {
  const { capture, known } = page;
  const styles = useStyles();
  const { words, locale, host } = useClipSetting();
  const printed = capture.price ? printUnitPrice(capture.price.price, locale) : "";
  const [name, setName] = useState(known?.offer.name ?? capture.name ?? "");
  const [competitorName, setCompetitorName] = useState(
    page.competitorName ?? capture.siteName ?? capture.host,
  );
  const [priceText, setPriceText] = useState(printed);
  const [fault, setFault] = useState<Fault>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setFault("name");
    const price = priceText === printed ? capture.price : await readTyped(priceText);
    if (price === undefined) return setFault("price");
    const isTyped = price !== capture.price;
    const evidence = isTyped
      ? [typedEvidence(price, capture.url), ...withoutPrice(capture)]
      : capture.evidence;
    onSave({
      ...capture,
      evidence,
      price,
      name: name.trim(),
      competitorName: competitorName.trim() || capture.host,
    });
  };
  const readTyped = async (text: string): Promise<CapturedPrice | undefined> => {
    const reply = await host.send("price.read", { text, host: capture.host });
    return reply.ok ? reply.value.price : undefined;
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p className={styles.status}>{known ? words.known : words.newOffer}</p>
      {known && <KnownPrice known={known} now={capture.price?.price} />}
      {capture.price === undefined && <p className={styles.warning}>{words.nothing}</p>}
      {capture.flags.map((flag) => (
        <p key={flag} className={styles.warning}>
          {words.flags[flag]}
        </p>
      ))}
      <Field label={words.name} {...(fault === "name" && { validationMessage: words.nameNeeded })}>
        <Input value={name} maxLength={500} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field
        label={words.price}
        {...(capture.price === undefined && { hint: words.priceHint })}
        {...(fault === "price" && { validationMessage: words.priceUnread })}
      >
        <Input
          size="large"
          value={priceText}
          maxLength={200}
          autoFocus={capture.price === undefined}
          onChange={(_, { value }) => setPriceText(value)}
        />
      </Field>
      <Field label={words.competitor}>
        <Input value={competitorName} maxLength={200} onChange={(_, { value }) => setCompetitorName(value)} />
      </Field>
      <PageFacts capture={capture} />
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.save}
          autoFocus={capture.price !== undefined}
        >
          {words.save}
        </Button>
        <Button onClick={onNote}>{words.note}</Button>
      </div>
    </form>
  );
}

function typedEvidence({ quote }: CapturedPrice, url: string): Capture["evidence"][number] {
  return { field: "price", rule: "typed", quote, before: "", after: "", url };
}

function withoutPrice({ evidence }: Capture): Capture["evidence"] {
  return evidence.filter(({ field }) => field !== "price");
}
