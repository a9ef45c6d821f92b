import { browser } from "wxt/browser";
import { makeDue } from "../../shared/actions/change-watch.ts";
import type { OfferId } from "../../shared/model/ids.ts";
import { nextCheckAt } from "../../shared/store/find-watches.ts";
import { listRecords } from "../../shared/store/read-records.ts";
import { createChecker } from "../background/check-offers.ts";
import { fetchAllowedPage } from "./fetch-allowed-page.ts";
import { newId, nowInstant, openOwnStore } from "./open-own-store.ts";
import { parsePage } from "./parse-page.ts";
import { isSiteAllowed } from "./site-permission.ts";
import { showUnseenCount } from "./unseen-badge.ts";

const ALARM = "watch";
/** The least that browsers keep to; also how soon a run that was ended in the middle goes on. */
const SOONEST_MS = 60_000;

const checker = createChecker({
  openStore: openOwnStore,
  now: nowInstant,
  newId,
  random: Math.random,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  isAllowed: isSiteAllowed,
  fetchPage: fetchAllowedPage,
  parsePage,
});

/** Checks watched offers when they are due. Called in the first turn, or the alarm that woke the background is missed. */
export function startWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) checkDue().catch(reportError);
  });
  // Alarms need not outlive the browser or an update.
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
  browser.permissions.onAdded.addListener(() => {
    resumeAllowed().catch(reportError);
  });
}

/** Checks these now, and whatever else is due. */
export async function checkOffers(offerIds: readonly OfferId[]): Promise<void> {
  await makeDue({ store: await openOwnStore(), offerIds, now: nowInstant() });
  await checkDue();
}

function begin(): void {
  Promise.all([scheduleNext(), showUnseenCount()]).catch(reportError);
}

async function checkDue(): Promise<void> {
  // Should the browser end us in the middle, the alarm goes on from what the store says.
  await browser.alarms.create(ALARM, { when: Date.now() + SOONEST_MS });
  await checker.checkDue();
  await Promise.all([scheduleNext(), showUnseenCount()]);
}

async function scheduleNext(): Promise<void> {
  const next = await nextCheckAt(await openOwnStore());
  if (next === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Date.now() + SOONEST_MS, Date.parse(next)) });
}

/** The person has allowed a site, here or in the browser's own settings. */
async function resumeAllowed(): Promise<void> {
  const store = await openOwnStore();
  const watches = await listRecords(store, "watches");
  const waiting = watches.filter(({ state }) => state === "permission-needed").map(({ id }) => id);
  if (waiting.length > 0) await checkOffers(waiting);
}
