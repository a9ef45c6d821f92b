import { useCallback, useEffect, useState } from "react";
import type { ExtensionReply } from "../../../../shared/messages/extension-protocol.ts";
import { type ListDraft, MOST_PAGES } from "../../../../shared/model/list-draft.ts";
import type { ClipHost } from "../clip-host.ts";
import { useClipSetting } from "../clip-setting.tsx";
import type { ReadPage } from "../use-page-capture.ts";

type FoundPage = ExtensionReply<"list.capture">;

/** The list of the page in front, and the one that the person is putting together; the background keeps it meanwhile. */
export function useListDraft(page: ReadPage) {
  const { host } = useClipSetting();
  const [found, setFound] = useState<FoundPage>();
  const [draft, setDraft] = useState<ListDraft>();
  const keep = useCallback(
    (next: ListDraft | undefined) => {
      setDraft(next);
      host.send("list.keep", next ? { draft: next } : {}).catch(reportError);
    },
    [host],
  );
  // Each reading of the page is another object: what was loaded meanwhile as the person scrolled is found, too.
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const ours = await askForKept(host);
      if (!isCurrent) return;
      setDraft(ours);
      const theirs = await askForList(host);
      if (!isCurrent) return;
      setFound(theirs);
      if (theirs?.isWanted && canAdd(ours, theirs)) keep(withPage(ours, theirs));
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [host, keep, page]);
  return {
    found: found?.list,
    draft,
    keep,
    canAdd: found !== undefined && canAdd(draft, found),
    addPage: () => found && keep(withPage(draft, found)),
  };
}

async function askForKept(host: ClipHost): Promise<ListDraft | undefined> {
  const reply = await host.send("list.kept", {});
  return reply.ok ? reply.value.draft : undefined;
}

async function askForList(host: ClipHost): Promise<FoundPage | undefined> {
  const tabId = await host.activeTabId();
  const reply = tabId === undefined ? undefined : await host.send("list.capture", { tabId });
  return reply?.ok ? reply.value : undefined;
}

/** False for a page that is in the list, of another shop, or with other columns of prices. */
function canAdd(draft: ListDraft | undefined, { list }: FoundPage): boolean {
  return list !== undefined && (draft === undefined || isNextOf(draft, list));
}

function withPage(draft: ListDraft | undefined, { list, known, packs }: FoundPage): ListDraft | undefined {
  if (list === undefined) return draft;
  const page = { list, known, ...(packs && { packs }) };
  return draft
    ? { ...draft, pages: [...draft.pages, page] }
    : { pages: [page], column: list.proposedColumn, changes: {} };
}

function isNextOf({ pages }: ListDraft, list: NonNullable<FoundPage["list"]>): boolean {
  const first = pages[0]?.list;
  const titles = (one: typeof first) => one?.columns.map(({ title }) => title).join("\n");
  const isKnown = pages.some((page) => page.list.url === list.url);
  return !isKnown && pages.length < MOST_PAGES && first?.host === list.host && titles(first) === titles(list);
}
