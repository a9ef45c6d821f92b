import { checkCapturedPrice } from "../../shared/actions/check-captured-price.ts";
import { findKnownOffer } from "../../shared/actions/find-known-offer.ts";
import { findKnownPrice } from "../../shared/actions/find-known-price.ts";
import { findSubjects } from "../../shared/actions/find-subjects.ts";
import { listCompetitorPrices } from "../../shared/actions/list-competitor-prices.ts";
import { noteRecipeUse } from "../../shared/actions/note-recipe-use.ts";
import { saveNote } from "../../shared/actions/save-note.ts";
import { findSavedOffer, saveOffer } from "../../shared/actions/save-offer.ts";
import { isSamePrice } from "../../shared/analysis/market-change.ts";
import { capturedPrice } from "../../shared/capture/captured-price.ts";
import {
  type ExtensionProblem,
  type ExtensionReply,
  type ExtensionRequest,
  MOST_NOTES,
  MOST_SUBJECTS,
  SentSelection,
} from "../../shared/messages/extension-protocol.ts";
import { Capture, type CapturedPrice } from "../../shared/model/capture.ts";
import type { OfferId } from "../../shared/model/ids.ts";
import { priceDoubtOf } from "../../shared/model/price-doubt.ts";
import type { Recipe } from "../../shared/model/recipe.ts";
import type { PriceContext } from "../../shared/price/price-reading.ts";
import { readPrice } from "../../shared/price/read-prices.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import { listNotesAbout } from "../../shared/store/find-notes.ts";
import { competitorIdOf } from "../../shared/store/identity.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { findRecord } from "../../shared/store/read-merged-ids.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { undoWrite } from "../../shared/store/undo-write.ts";
import { type MessageAnswers, parseFromPage } from "./answer-messages.ts";
import { createConnectionAnswers } from "./connection-answers.ts";
import { createListAnswers, type ListAnswersOptions } from "./list-answers.ts";
import { createRecipeAnswers, type RecipeAnswersOptions } from "./recipe-answers.ts";
import { keepWhenTaken, type PictureOptions, takePicture } from "./take-picture.ts";

export interface ClipAnswersOptions extends ListAnswersOptions, PictureOptions, RecipeAnswersOptions {
  readonly language: () => string;
  readonly captureTab: (tabId: number, recipes: readonly Recipe[]) => Promise<unknown>;
  /** The person's recipes for the site in a tab. */
  readonly recipesOfTab: (tabId: number) => Promise<readonly Recipe[]>;
  readonly takeSelection: () => Promise<unknown>;
  /** Has the tab that opens next show the words of evidence. */
  readonly expectEvidence: (shown: ExtensionRequest<"evidence.show">) => Promise<void>;
  readonly openDashboard: (pdfUrl?: string) => Promise<void>;
  readonly checkOffers: (offerIds: readonly OfferId[]) => Promise<void>;
}

const MOST_RECENT = 20;

/** What our own windows may ask, each answered from the store or the page in front. */
export function createClipAnswers(options: ClipAnswersOptions): MessageAnswers {
  const { openStore, now, newId } = options;
  return {
    "page.capture": ({ tabId }) => capturePage(options, tabId),
    ...createRecipeAnswers(options),
    async "price.read"({ text, host, currency }) {
      const price = readTypedPrice(text, { host, ...(currency && { currency }) });
      return succeed(price === undefined ? {} : { price });
    },
    "offer.save": (request) => saveShown(options, request),
    ...createListAnswers(options),
    ...createConnectionAnswers(options),
    async "watch.check"({ offerIds }) {
      await options.checkOffers(offerIds);
      return succeed({});
    },
    async "note.save"({ note }) {
      return succeed(await saveNote({ store: await openStore(), note, now: now(), newId }));
    },
    async "write.undo"({ revision }) {
      const { keptCount } = await undoWrite(await openStore(), revision);
      return succeed({ keptCount });
    },
    async "subject.list"({ search }) {
      const store = await openStore();
      const language = options.language();
      return succeed({
        subjects: [...(await findSubjects({ store, language, search, limit: MOST_SUBJECTS }))],
      });
    },
    async "price.recent"({ host }) {
      const prices = await listCompetitorPrices({
        store: await openStore(),
        competitorId: competitorIdOf(host),
      });
      return succeed({ prices: prices.slice(0, MOST_RECENT) });
    },
    async "note.list"({ about }) {
      const notes = await listNotesAbout(await openStore(), about);
      return succeed({ notes: notes.slice(0, MOST_NOTES) });
    },
    async "selection.take"() {
      const selection = SentSelection.safeParse(await options.takeSelection());
      return succeed(selection.success ? { selection: selection.data } : {});
    },
    async "evidence.show"(shown) {
      await options.expectEvidence(shown);
      return succeed({});
    },
    async "setting.read"() {
      const settings = await getRecord(await openStore(), "settings", "settings");
      return succeed({ settings: settings ?? { id: "settings" } });
    },
    async "dashboard.open"({ pdfUrl }) {
      await options.openDashboard(pdfUrl);
      return succeed({});
    },
  };
}

async function saveShown(
  options: ClipAnswersOptions,
  { capture, said, flagged, tabId }: ExtensionRequest<"offer.save">,
): Promise<Result<ExtensionReply<"offer.save">, ExtensionProblem>> {
  const { openStore, now, newId } = options;
  // Begun at once, since the person may scroll on; waited for by nobody.
  const picture = takePicture(options, capture, tabId);
  const store = await openStore();
  const offer = await findSavedOffer(store, capture, said);
  const last = offer && (await findKnownPrice(store, offer))?.latest.price;
  const { price } = capture.price;
  const isSeen = flagged !== undefined && isSamePrice(flagged, price);
  if (!isSeen && priceDoubtOf(last, price)) return fail({ code: "out-of-line" });
  const saved = await saveOffer({ store, capture, said, now: now(), newId });
  const { revision, offerId, observationId } = saved;
  keepWhenTaken(store, picture, { id: observationId, offerId });
  return succeed({ revision, offerId });
}

async function capturePage(
  options: ClipAnswersOptions,
  tabId: number,
): Promise<Result<ExtensionReply<"page.capture">, ExtensionProblem>> {
  const recipes = await options.recipesOfTab(tabId);
  const capture = parseFromPage(Capture, await options.captureTab(tabId, recipes));
  if (!capture.ok) return capture;
  const store = await options.openStore();
  const [found, competitor] = await Promise.all([
    findKnown(store, capture.value),
    findRecord(store, "competitors", competitorIdOf(capture.value.host)),
    noteRecipeUse({ store, recipes, capture: capture.value, now: options.now() }),
  ]);
  const { pack, ...checked } = checkCapturedPrice(capture.value, found.known?.offer);
  return succeed({
    ...checked,
    ...found,
    ...(competitor && { competitor }),
    ...(pack && { pack }),
  });
}

/** What is known of the page's offer, or of the one that it may be. */
async function findKnown(store: Store, capture: Capture) {
  const found = await findKnownOffer(store, capture);
  const price = found && (await findKnownPrice(store, found.offer));
  if (found === undefined || price === undefined) return {};
  const { foundBy } = found;
  return foundBy === "address" ? { known: price } : { alike: { price, foundBy } };
}

/** The main price of a typed text; a bare number takes the page's currency, else that of the shop's country. */
function readTypedPrice(text: string, context: PriceContext): CapturedPrice | undefined {
  const reading = readPrice(text, context);
  const price = reading && capturedPrice(reading, context);
  return price && { ...price, quote: text };
}
