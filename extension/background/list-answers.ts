import { z } from "zod";
import { findRowPrices, saveList } from "../../shared/actions/save-list.ts";
import { CapturedList } from "../../shared/model/captured-list.ts";
import type { Instant } from "../../shared/model/day.ts";
import { ListDraft } from "../../shared/model/list-draft.ts";
import { succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { type MessageAnswers, parseFromPage } from "./answer-messages.ts";

export interface ListAnswersOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly readTab: (tabId: number, script: "/list.js") => Promise<unknown>;
  readonly keepListDraft: (draft: unknown) => Promise<void>;
  readonly readListDraft: () => Promise<unknown>;
}

/** What the side panel asks of a page that lists offers. */
export function createListAnswers(
  options: ListAnswersOptions,
): Pick<MessageAnswers, "list.capture" | "list.keep" | "list.kept" | "list.save"> {
  const { openStore, now, newId } = options;
  return {
    async "list.capture"({ tabId }) {
      const read = parseFromPage(CapturedList.or(z.null()), await options.readTab(tabId, "/list.js"));
      if (!read.ok) return read;
      const list = read.value;
      if (list === null) return succeed({ known: [] });
      const known = await findRowPrices(await openStore(), list);
      return succeed({
        list,
        known: known.map((price) => price?.latest.price ?? null),
        packs: known.map((price) => price?.offer.pack ?? null),
      });
    },
    async "list.keep"({ draft }) {
      await options.keepListDraft(draft);
      return succeed({});
    },
    async "list.kept"() {
      const draft = ListDraft.safeParse(await options.readListDraft());
      return succeed(draft.success ? { draft: draft.data } : {});
    },
    async "list.save"({ host, title, competitorName, rows }) {
      const source = { host, title, competitorName };
      return succeed(await saveList({ store: await openStore(), source, rows, now: now(), newId }));
    },
  };
}
