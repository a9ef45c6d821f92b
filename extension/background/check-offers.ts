/** Makes the checks that are due. The schedule lies in the store alone: ended at any moment, the next run goes on from there. */
import { noteRecipeUse } from "../../shared/actions/note-recipe-use.ts";
import { type CheckOutcome, recordCheck } from "../../shared/actions/record-check.ts";
import { hostOf } from "../../shared/capture/page-address.ts";
import { ParsedPage } from "../../shared/messages/parser-protocol.ts";
import type { Capture } from "../../shared/model/capture.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Recipe } from "../../shared/model/recipe.ts";
import type { Watch } from "../../shared/model/watch.ts";
import { groupBy } from "../../shared/std/group-by.ts";
import { listRecipesOf } from "../../shared/store/find-recipes.ts";
import { listDueWatches } from "../../shared/store/find-watches.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import type { FetchedPage } from "./fetch-page.ts";

export interface CheckerOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Whether the person has allowed the site of this address. */
  readonly isAllowed: (url: string) => Promise<boolean>;
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  /** A `ParsedPage`, not yet held against its schema. */
  readonly parsePage: (html: string, url: string, recipes: readonly Recipe[]) => Promise<unknown>;
}

/** A site gets one request at a time and then is left alone for this long, and up to twice as long. */
const SITE_PAUSE_MS = 5_000;
/** Sites asked at the same time. */
const MOST_SITES = 4;

interface Due {
  readonly watch: Watch;
  readonly url: string;
}

/** One checker a background. Calls made while one runs are answered by it, since it goes on until nothing is due. */
export function createChecker(options: CheckerOptions): { readonly checkDue: () => Promise<void> } {
  const askedAt = new Map<string, number>();
  let running: Promise<void> | undefined;
  const run = async () => {
    const store = await options.openStore();
    // A check that cannot be recorded stays due: it must not be made over and over.
    const tried = new Set<string>();
    for (let due = await readDue(); due.length > 0; due = await readDue()) {
      for (const { watch } of due) tried.add(keyOf(watch));
      const sites = [...groupBy(due, ({ url }) => siteOf(url)).values()];
      await inParallel(sites, (site) => checkSite(store, site));
    }

    async function readDue(): Promise<readonly Due[]> {
      const watches = await listDueWatches(store, options.now());
      const untried = watches.filter((watch) => !tried.has(keyOf(watch)));
      return Promise.all(
        untried.map(async (watch) => ({
          watch,
          url: (await getRecord(store, "offers", watch.id))?.url ?? "",
        })),
      );
    }
  };
  const checkSite = async (store: Store, site: readonly Due[]) => {
    for (const due of site) await checkOne(store, due);
  };
  const checkOne = async (store: Store, { watch, url }: Due) => {
    const outcome = await outcomeOf(store, url).catch((error): CheckOutcome => {
      reportError(error);
      return { kind: "missed", reason: "no-answer" };
    });
    const timing = { now: options.now(), jitter: options.random() };
    await recordCheck({ store, offerId: watch.id, outcome, timing, newId: options.newId });
  };
  const outcomeOf = async (store: Store, url: string): Promise<CheckOutcome> => {
    if (!/^https?:/.test(url)) return { kind: "missed", reason: "not-a-page" };
    if (!(await options.isAllowed(url))) return { kind: "missed", reason: "permission" };
    await waitForTurn(siteOf(url));
    const fetched = await options.fetchPage(url);
    askedAt.set(siteOf(url), timeOf(options));
    if (fetched.kind === "missed") return fetched;
    const recipes = await listRecipesOf(store, hostOf(new URL(fetched.url)));
    const page = ParsedPage.safeParse(await options.parsePage(fetched.html, fetched.url, recipes));
    if (!page.success) return { kind: "missed", reason: "not-a-page" };
    const { capture, asksToLogIn } = page.data;
    await noteReader(store, recipes, capture);
    return asksToLogIn && capture.price === undefined
      ? { kind: "missed", reason: "login" }
      : { kind: "read", capture };
  };
  /** A miss is not noted: the place may be drawn only where the page is shown. */
  const noteReader = (store: Store, recipes: readonly Recipe[], { recipeIndex }: Capture) =>
    noteRecipeUse({ store, recipes, capture: { recipeIndex, flags: [] }, now: options.now() });
  const waitForTurn = async (site: string) => {
    const last = askedAt.get(site);
    if (last === undefined) return;
    const pauseMs = SITE_PAUSE_MS * (1 + options.random());
    const waited = timeOf(options) - last;
    if (waited < pauseMs) await options.pause(pauseMs - waited);
  };
  return {
    checkDue: () => {
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

/** The host, which is what a person allows and what a shop's server is. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

function keyOf({ id, nextAt }: Watch): string {
  return `${id} ${nextAt}`;
}

function timeOf({ now }: CheckerOptions): number {
  return Date.parse(now());
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const takeTurns = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: MOST_SITES }, takeTurns));
}
