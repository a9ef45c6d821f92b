import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { SaidIdentity } from "../../../shared/actions/save-offer.ts";
import type { ExtensionRequest } from "../../../shared/messages/extension-protocol.ts";
import type { CapturedPrice, CaptureFlag } from "../../../shared/model/capture.ts";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { ComparableLine } from "./comparable-line.tsx";
import { KnownPrice } from "./known-price.tsx";
import { printPrice, type SelectedPrice } from "./offer-draft.ts";
import { OtherPrices } from "./other-prices.tsx";
import { PageFacts } from "./page-facts.tsx";
import { PageQuote } from "./page-quote.tsx";
import { useOfferDraft } from "./use-offer-draft.ts";
import type { ReadPage } from "./use-page-capture.ts";

// Few prices need a question, or more than their amount corrected.
const CardQuestions = lazy(async () => ({ default: (await import("./card-questions.tsx")).CardQuestions }));
const FactFields = lazy(async () => ({ default: (await import("./fact-fields.tsx")).FactFields }));

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  save: { flexGrow: 1 },
  pick: { justifySelf: "start" },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  price: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export interface OfferCardProps {
  readonly page: ReadPage;
  readonly selected: SelectedPrice | undefined;
  /** Resolves to whether it was saved. */
  readonly onSave: (request: ExtensionRequest<"offer.save">) => Promise<boolean>;
  readonly onNote: () => void;
  /** The person wants to point at the price on the page. */
  readonly onPick: () => void;
}

/** What the page says, ready to be saved and open to correction; Enter saves. */
export function OfferCard({ page, selected, onSave, onNote, onPick }: OfferCardProps) {
  const { capture } = page;
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  const { draft, change, fault, isSaving, submit, said, say, held } = useOfferDraft({
    page,
    selected,
    onSave,
  });
  const known = knownOf(page, said);
  const [isCorrectingAll, setCorrectingAll] = useState(false);
  const isCorrecting = isCorrectingAll || fault === "oldPrice";
  const isChosen = (price: CapturedPrice) => printPrice(price, locale) === draft.priceText;
  const isSure = selected !== undefined || (capture.price !== undefined && capture.flags.length === 0);
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.head}>
        <h1 className={styles.title}>{known ? words.known : words.newOffer}</h1>
        {!isCorrecting && (
          <Button size="small" appearance="subtle" onClick={() => setCorrectingAll(true)}>
            {words.correct}
          </Button>
        )}
      </div>
      {(page.alike ?? known ?? held) && (
        <Suspense>
          <CardQuestions page={page} known={known} said={said} onSay={say} held={held} />
        </Suspense>
      )}
      {known && <KnownPrice known={known} now={capture.price?.price} />}
      {doubtsOf(page, selected, words, locale).map((doubt) => (
        <p key={doubt} className={styles.warning}>
          {doubt}
        </p>
      ))}
      <Field label={words.name} {...(fault === "name" && { validationMessage: words.nameNeeded })}>
        <Input
          value={draft.name}
          title={draft.name}
          maxLength={500}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      <Field
        label={words.price}
        {...(draft.priceText === "" && { hint: words.priceHint })}
        {...(fault === "price" && { validationMessage: words.priceUnread })}
      >
        <Input
          className={styles.price}
          size="large"
          value={draft.priceText}
          maxLength={200}
          autoFocus={!isSure}
          onChange={(_, { value }) => change({ priceText: value })}
        />
      </Field>
      <ComparableLine page={page} price={pricesOf(page).find(isChosen)} />
      <OtherPrices
        prices={selected ? pricesOf(page) : capture.otherPrices}
        chosen={draft.priceText}
        onChoose={(price) => change({ priceText: printPrice(price, locale), vat: price.vat })}
      />
      <Button className={styles.pick} size="small" appearance="subtle" onClick={onPick}>
        {words.pick}
      </Button>
      <Field label={words.competitor}>
        <Input
          value={draft.competitorName}
          maxLength={200}
          onChange={(_, { value }) => change({ competitorName: value })}
        />
      </Field>
      {isCorrecting ? (
        <FactFields draft={draft} fault={fault} onChange={change} />
      ) : (
        <PageFacts capture={capture} />
      )}
      <PageQuote capture={capture} selected={selected} />
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.save}
          autoFocus={isSure}
          disabledFocusable={isSaving}
        >
          {isSaving ? words.saving : words.save}
        </Button>
        <Button onClick={onNote}>{words.note}</Button>
      </div>
    </form>
  );
}

/** All readings of the page, the main one first. */
function pricesOf({ capture }: ReadPage): readonly CapturedPrice[] {
  return capture.price ? [capture.price, ...capture.otherPrices] : capture.otherPrices;
}

/** The offer of this address, or the one that the person says is the same. */
function knownOf({ known, alike }: ReadPage, said: SaidIdentity | undefined): LatestPrice | undefined {
  return said === undefined || said === "another" ? known : alike?.price;
}

/** What the person should look at before saving; nothing of it matters for a price that they selected themselves. */
function doubtsOf(
  { capture }: ReadPage,
  selected: SelectedPrice | undefined,
  words: ClipWords,
  locale: string,
): readonly string[] {
  if (selected) return [];
  const { price, flags, difference, host } = capture;
  const textOf = (flag: CaptureFlag) =>
    flag === "recipe-missed" ? words.recipeMissed(host) : words.flags[flag];
  if (price) {
    // The line below the price says what the page and the pack come to.
    const ofPrice = flags.filter((flag) => flag !== "unit-price-differs");
    return ofPrice.map((flag) => {
      if (flag !== "structured-differs" || difference === undefined) return textOf(flag);
      const { kind, claimed, seen } = difference;
      return words.differences[kind](printPrice(claimed, locale), printPrice(seen, locale));
    });
  }
  const ofReading = (["partial", "recipe-missed"] as const).filter((flag) => flags.includes(flag));
  return [capture.otherPrices.length > 0 ? words.several : words.nothing, ...ofReading.map(textOf)];
}
