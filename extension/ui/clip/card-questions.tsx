import type { SaidIdentity } from "../../../shared/actions/save-offer.ts";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { PriceDoubtText } from "./price-doubt-text.tsx";
import { SameOffer } from "./same-offer.tsx";
import type { ReadPage } from "./use-page-capture.ts";

export interface CardQuestionsProps {
  readonly page: ReadPage;
  /** What the price is compared with. */
  readonly known: LatestPrice | undefined;
  readonly said: SaidIdentity | undefined;
  readonly onSay: (said: SaidIdentity) => void;
  /** A price that was not saved yet, since it is far out of line. */
  readonly held: UnitPrice | undefined;
}

/** What the person should answer or look at before saving; nothing for most pages. */
export function CardQuestions({ page, known, said, onSay, held }: CardQuestionsProps) {
  const now = held ?? page.capture.price?.price;
  return (
    <>
      {page.alike && <SameOffer alike={page.alike} said={said} onSay={onSay} />}
      {now && <PriceDoubtText before={known?.latest.price} now={now} isHeld={held !== undefined} />}
    </>
  );
}
