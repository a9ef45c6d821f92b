import { type ClipAnswersOptions, createClipAnswers } from "../../extension/background/clip-answers.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";

/** The background's answers over a store, in a browser that has no page and does nothing but what `options` say. */
export function clipAnswersFor(store: Store, options: Partial<ClipAnswersOptions> = {}) {
  let idCount = 0;
  return createClipAnswers({
    openStore: async () => store,
    now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, idCount)).toISOString() as Instant,
    newId: () => `id-${++idCount}`,
    language: () => "ro",
    readTab: async () => undefined,
    captureTab: async () => undefined,
    pictureOfTab: async () => undefined,
    recipesOfTab: async () => [],
    openPicker: async () => false,
    offerOnce: async () => true,
    takeSelection: async () => undefined,
    keepInSession: async () => undefined,
    readInSession: async () => undefined,
    expectEvidence: async () => undefined,
    openDashboard: async () => undefined,
    checkOffers: async () => undefined,
    ...options,
  });
}
