import { z } from "zod";
import { findRowOffers, saveList } from "../../shared/actions/save-list.ts";
import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { CapturedList } from "../../shared/model/captured-list.ts";
import type { Instant } from "../../shared/model/day.ts";
import { ListDraft } from "../../shared/model/list-draft.ts";
import { fail, succeed } from "../../shared/std/result.ts";
import { competitorIdOf } from "../../shared/store/identity.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { findRecord } from "../../shared/store/read-merged-ids.ts";
import { undoWrite } from "../../shared/store/undo-write.ts";
import { type MessageAnswers, parseFromPage } from "./answer-messages.ts";
import { type KeptSavedList, keptSavedList, toldList } from "./saved-list.ts";

/**
 * "listPages" are those of the list that a person is putting together, "listChoices" what they chose and changed of it, which they
 * do often; "listSaved" is the list that was saved last, "listWanted" the tab whose list the popup was asked for.
 */
export type KeptName = "listPages" | "listChoices" | "listSaved" | "listWanted";
export type Kept = { readonly [Name in KeptName]?: unknown };

export interface ListAnswersOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly readTab: (tabId: number, script: "/list.js") => Promise<unknown>;
  /** Until the browser ends; what is undefined is forgotten. */
  readonly keepInSession: (kept: Kept) => Promise<void>;
  readonly readInSession: (name: KeptName) => Promise<unknown>;
}

type ListAnswerName = Extract<keyof MessageAnswers, `list.${string}`>;

/** What the popup and the side panel ask of a page that lists offers. */
export function createListAnswers(options: ListAnswersOptions): Pick<MessageAnswers, ListAnswerName> {
  const { openStore, now, keepInSession, readInSession } = options;
  const readList = async (tabId: number) =>
    parseFromPage(CapturedList.or(z.null()), await options.readTab(tabId, "/list.js"));
  return {
    async "list.capture"({ tabId }) {
      const read = await readList(tabId);
      if (!read.ok) return read;
      const list = read.value;
      const isWanted = (await readInSession("listWanted")) === tabId;
      if (isWanted) await keepInSession({ listWanted: undefined });
      if (list === null) return succeed({ known: [], alike: [], isWanted });
      const found = await findRowOffers(await openStore(), list);
      return succeed({
        list,
        known: found.map((row) => row.known?.latest.price ?? null),
        packs: found.map((row) => row.known?.offer.pack ?? null),
        alike: found.map(({ alike }) => alike ?? null),
        isWanted,
      });
    },
    async "list.count"({ tabId, priceAt }) {
      const read = await readList(tabId);
      return read.ok ? succeed({ count: countOf(read.value, priceAt) }) : read;
    },
    async "list.want"({ tabId }) {
      await keepInSession({ listWanted: tabId });
      return succeed({});
    },
    async "list.keep"({ draft }) {
      // The next list is begun: the last one is done with.
      await keepInSession({ ...partsOf(draft), ...(draft && { listSaved: undefined }) });
      return succeed({});
    },
    async "list.choose"(choices) {
      await keepInSession({ listChoices: choices });
      return succeed({});
    },
    async "list.kept"() {
      const draft = await readDraft(options);
      const kept = toldList(await readInSession("listSaved"), now());
      return succeed({ ...(draft && { draft }), ...(kept && { saved: kept.saved }) });
    },
    async "list.save"(request) {
      const draft = await readDraft(options);
      if (!isMadeOf(draft, request.pages)) return fail({ code: "list-changed" });
      const saved = await saveRows(options, request);
      const listSaved: KeptSavedList = { saved, savedAt: now(), draft };
      await keepInSession({ ...partsOf(undefined), listSaved });
      return succeed(saved);
    },
    async "list.undo"({ revision }) {
      const { keptCount } = await undoWrite(await openStore(), revision);
      // However long ago it was saved: the line with the button may have stood in sight since.
      const kept = keptSavedList(await readInSession("listSaved"));
      if (kept?.saved.revision === revision) {
        const { draft, saved } = kept;
        const listSaved: KeptSavedList = { saved: { ...saved, keptCount }, savedAt: now() };
        await keepInSession({ ...partsOf(draft), listSaved });
      }
      return succeed({ keptCount });
    },
  };
}

function partsOf(draft: ListDraft | undefined): Kept {
  if (draft === undefined) return { listPages: undefined, listChoices: undefined };
  const { pages, ...choices } = draft;
  return { listPages: pages, listChoices: choices };
}

async function readDraft({ readInSession }: ListAnswersOptions): Promise<ListDraft | undefined> {
  const choices = await readInSession("listChoices");
  if (typeof choices !== "object") return undefined;
  const draft = ListDraft.safeParse({ ...choices, pages: await readInSession("listPages") });
  return draft.success ? draft.data : undefined;
}

function isMadeOf(
  draft: ListDraft | undefined,
  asked: ExtensionRequest<"list.save">["pages"],
): draft is ListDraft {
  if (draft === undefined || draft.pages.length !== asked.length) return false;
  return draft.pages.every(({ list: { url, rows } }, index) => {
    const page = asked[index];
    return page?.url === url && page.rowCount === rows.length;
  });
}

/** Of the firm behind the site that the list stood on, whatever page is in front by now. */
async function saveRows(options: ListAnswersOptions, request: ExtensionRequest<"list.save">) {
  const { host, title, siteName, rows } = request;
  const store = await options.openStore();
  const firm = await findRecord(store, "competitors", competitorIdOf(host));
  const source = { host, title, competitorName: firm?.name ?? (siteName || host) };
  return saveList({ store, source, rows, now: options.now(), newId: options.newId });
}

/** 0 where the price that the page's card took for its own is none of the list's: the list stands beside what is sold. */
function countOf(list: CapturedList | null, priceAt: string | undefined): number {
  if (list === null) return 0;
  const prices = list.rows.flatMap((row) => row.prices);
  const isOfList = priceAt === undefined || prices.some((price) => price?.evidence.selector === priceAt);
  return isOfList ? list.rows.length : 0;
}
