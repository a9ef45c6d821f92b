import { z } from "zod";
import { findRowPrices, saveList } from "../../shared/actions/save-list.ts";
import { CapturedList } from "../../shared/model/captured-list.ts";
import type { Instant } from "../../shared/model/day.ts";
import { ListDraft } from "../../shared/model/list-draft.ts";
import { succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { type MessageAnswers, parseFromPage } from "./answer-messages.ts";

/** "listDraft" is the list that a person is putting together; "listWanted" the tab whose list the popup was asked for. */
export type KeptName = "listDraft" | "listWanted";

export interface ListAnswersOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly readTab: (tabId: number, script: "/list.js") => Promise<unknown>;
  /** Until the browser ends; without a value, forgets it. */
  readonly keepInSession: (name: KeptName, value: unknown) => Promise<void>;
  readonly readInSession: (name: KeptName) => Promise<unknown>;
}

type ListAnswerName = "list.capture" | "list.count" | "list.want" | "list.keep" | "list.kept" | "list.save";

/** What the popup and the side panel ask of a page that lists offers. */
export function createListAnswers(options: ListAnswersOptions): Pick<MessageAnswers, ListAnswerName> {
  const { openStore, now, newId, keepInSession, readInSession } = options;
  const readList = async (tabId: number) =>
    parseFromPage(CapturedList.or(z.null()), await options.readTab(tabId, "/list.js"));
  return {
    async "list.capture"({ tabId }) {
      const read = await readList(tabId);
      if (!read.ok) return read;
      const list = read.value;
      const isWanted = (await readInSession("listWanted")) === tabId;
      if (isWanted) await keepInSession("listWanted", undefined);
      if (list === null) return succeed({ known: [], isWanted });
      const known = await findRowPrices(await openStore(), list);
      return succeed({
        list,
        known: known.map((price) => price?.latest.price ?? null),
        packs: known.map((price) => price?.offer.pack ?? null),
        isWanted,
      });
    },
    async "list.count"({ tabId, priceAt }) {
      const read = await readList(tabId);
      return read.ok ? succeed({ count: countOf(read.value, priceAt) }) : read;
    },
    async "list.want"({ tabId }) {
      await keepInSession("listWanted", tabId);
      return succeed({});
    },
    async "list.keep"({ draft }) {
      await keepInSession("listDraft", draft);
      return succeed({});
    },
    async "list.kept"() {
      const draft = ListDraft.safeParse(await readInSession("listDraft"));
      return succeed(draft.success ? { draft: draft.data } : {});
    },
    async "list.save"({ host, title, competitorName, rows }) {
      const source = { host, title, competitorName };
      return succeed(await saveList({ store: await openStore(), source, rows, now: now(), newId }));
    },
  };
}

/** 0 where the price that the page's card took for its own is none of the list's: the list stands beside what is sold. */
function countOf(list: CapturedList | null, priceAt: string | undefined): number {
  if (list === null) return 0;
  const prices = list.rows.flatMap((row) => row.prices);
  const isOfList = priceAt === undefined || prices.some((price) => price?.evidence.selector === priceAt);
  return isOfList ? list.rows.length : 0;
}
