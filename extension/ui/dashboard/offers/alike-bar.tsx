import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { tellApart } from "../../../../shared/actions/tell-apart.ts";
import { alikeOffers } from "../../../../shared/analysis/alike-offers.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount, printUnitPrice } from "../../../../shared/words/print.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";
import type { OfferItem } from "./offer-item.ts";
import { placeOfOffer } from "./place-of-offer.ts";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  pair: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AlikeBarProps {
  readonly store: Store;
  readonly items: readonly OfferItem[];
  readonly candidatesOf: () => readonly Candidate[];
}

/** Offers that are probably one, pair by pair: nothing is merged but what the person has looked at and confirmed. */
export function AlikeBar({ store, items, candidatesOf }: AlikeBarProps) {
  const styles = useStyles();
  const setting = usePageSetting();
  const { lists, watch } = setting.words;
  const { pairs, next, skip } = usePairs(items);
  const { actionsOf, dialogs } = useRowActions(store, "offers", candidatesOf);
  const tell = useSavedToast(store);
  const tellFailure = useFailureToast();
  if (next === undefined) return dialogs;
  const { by, first, second } = next;
  const keepApart = () =>
    tellApart(store, first.offer.id, second.offer.id).then(
      ({ revision }) => tell(lists.offers.toldApart(first.name, second.name), revision),
      tellFailure,
    );
  const count = lists.offers.alike(pairs.length, printCount(pairs.length, setting.locale));
  return (
    <section className={styles.bar} aria-label={count}>
      <p className={styles.text}>{`${count} (${lists.offers.alikeWhy[by]})`}</p>
      <ul className={styles.pair}>
        {[first, second].map((item) => (
          <li key={item.id}>{describe(item, setting)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={actionsOf([first, second], () => undefined).onMerge}>
          {lists.offers.compare}
        </Button>
        <Button size="small" onClick={keepApart}>
          {lists.offers.apart}
        </Button>
        {pairs.length > 1 && (
          <Button size="small" appearance="subtle" onClick={skip}>
            {watch.skip}
          </Button>
        )}
      </div>
      {dialogs}
    </section>
  );
}

/** The pairs as they stand, and the one in front. When all were skipped, they come round again. */
function usePairs(items: readonly OfferItem[]) {
  const [skippedCount, setSkippedCount] = useState(0);
  const pairs = useMemo(() => pairsOf(items), [items]);
  const next = pairs[skippedCount % Math.max(1, pairs.length)];
  return { pairs, next, skip: () => setSkippedCount(skippedCount + 1) };
}

function pairsOf(items: readonly OfferItem[]) {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const offers = items.map(({ offer, competitor }) => ({
    offer,
    firmId: competitor?.id ?? offer.competitorId,
  }));
  return alikeOffers(offers).flatMap(({ by, first, second }) => {
    const [one, other] = [itemById.get(first.id), itemById.get(second.id)];
    return one && other ? [{ by, first: one, second: other }] : [];
  });
}

/** "Cafea boabe 1 kg · shop.example · 84,90 lei". */
function describe(item: OfferItem, { locale }: PageSetting): string {
  const price = item.latest && printUnitPrice(item.latest.price, locale);
  return [item.name, placeOfOffer(item), price].filter(Boolean).join(" · ");
}
