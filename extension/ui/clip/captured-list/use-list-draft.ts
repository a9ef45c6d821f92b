import { useCallback, useEffect, useRef, useState } from "react";
import type { ExtensionReply, SavedList } from "../../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import type { ClipHost } from "../clip-host.ts";
import { useClipSetting } from "../clip-setting.tsx";
import type { ReadPage } from "../use-page-capture.ts";
import { canAdd, withPage } from "./add-page.ts";

type Kept = ExtensionReply<"list.kept">;
type FoundPage = ExtensionReply<"list.capture">;

/** What was saved last, and whether it was in this very window, just now. */
export interface LastSaved {
  readonly list: SavedList;
  readonly isFresh: boolean;
}

/**
 * The list of the page in front, the one that the person is putting together, and the one that was saved last. The background
 * keeps both of these, for other pages and for a panel that is opened again. Without a page nothing is found.
 */
export function useListDraft(page: ReadPage | undefined) {
  const { host } = useClipSetting();
  const [found, setFound] = useState<FoundPage>();
  const [wantedCount, setWantedCount] = useState(0);
  const { draft, saved, isTooLarge, changeCount, keep, choose, showKept } = useKeptDraft(host);
  // Each reading of the page is another object: what was loaded meanwhile as the person scrolled is found, too.
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const asked = changeCount.current;
      const kept = await askForKept(host);
      // What the person changed since the question stands: the answer is older.
      const isNewest = () => isCurrent && asked === changeCount.current;
      if (isNewest()) showKept(kept, false);
      const theirs = page && (await askForList(host));
      if (!isCurrent) return;
      setFound(theirs);
      if (!theirs?.isWanted) return;
      setWantedCount((count) => count + 1);
      if (isNewest() && canAdd(kept.draft, theirs)) await keep(withPage(kept.draft, theirs), kept.draft);
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [host, changeCount, keep, showKept, page]);
  return {
    found,
    draft,
    saved,
    /** Grows each time the person asks for the list in the popup. */
    wantedCount,
    isTooLarge,
    choose,
    discard: () => keep(undefined, draft),
    /** After a saving or an undo, which the background has carried out on what it keeps. */
    showDone: async () => showKept(await askForKept(host), true),
    /** After the background kept another list than this one. */
    showChanged: async () => showKept(await askForKept(host), false),
    addPage: async () => {
      if (found) await keep(withPage(draft, found), draft);
    },
  };
}

/** What the background keeps of the list, here and there the same. */
function useKeptDraft(host: ClipHost) {
  const [draft, setDraft] = useState<ListDraft>();
  const [saved, setSaved] = useState<LastSaved>();
  const [isTooLarge, setTooLarge] = useState(false);
  const changeCount = useRef(0);
  /** What does not fit is not shown either: it would be gone at the next page. */
  const keep = useCallback(
    async (next: ListDraft | undefined, before: ListDraft | undefined) => {
      changeCount.current += 1;
      const change = changeCount.current;
      setDraft(next);
      const isKept = await isDone(host.send("list.keep", next ? { draft: next } : {}));
      setTooLarge(!isKept && next !== undefined);
      if (isKept && next !== undefined) setSaved(undefined);
      if (!isKept && change === changeCount.current) setDraft(before);
    },
    [host],
  );
  /** Of the same pages: thousands of rows are not sent for each tick. */
  const choose = useCallback(
    ({ column, changes }: ListDraft) => {
      changeCount.current += 1;
      setDraft((now) => now && { ...now, column, changes });
      setSaved(undefined);
      host.send("list.choose", { column, changes }).catch(reportError);
    },
    [host],
  );
  const showKept = useCallback((kept: Kept, isFresh: boolean) => {
    setDraft(kept.draft);
    setSaved((before) => lastSavedOf(kept, before, isFresh));
    setTooLarge(false);
  }, []);
  return {
    draft,
    saved,
    /** The last page was not added: the browser has no room for so long a list. */
    isTooLarge,
    changeCount,
    keep,
    choose,
    showKept,
  };
}

/** What was saved in this window stays fresh while nothing else was. */
function lastSavedOf(
  { saved }: Kept,
  before: LastSaved | undefined,
  isFresh: boolean,
): LastSaved | undefined {
  const isStillFresh = before?.isFresh === true && before.list.revision === saved?.revision;
  return saved && { list: saved, isFresh: isFresh || isStillFresh };
}

/** A background that fails rejects. */
async function isDone(asked: Promise<{ readonly ok: boolean }>): Promise<boolean> {
  const reply = await asked.catch(reportError);
  return reply?.ok === true;
}

async function askForKept(host: ClipHost): Promise<Kept> {
  const reply = await host.send("list.kept", {});
  return reply.ok ? reply.value : {};
}

async function askForList(host: ClipHost): Promise<FoundPage | undefined> {
  const tabId = await host.activeTabId();
  const reply = tabId === undefined ? undefined : await host.send("list.capture", { tabId });
  return reply?.ok ? reply.value : undefined;
}
