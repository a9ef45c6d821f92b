import { useCallback, useEffect, useState } from "react";
import type { ExtensionReply } from "../../../../shared/messages/extension-protocol.ts";
import { type ListDraft, MOST_PAGES } from "../../../../shared/model/list-draft.ts";
import { useClipSetting } from "../clip-setting.tsx";

type FoundPage = ExtensionReply<"list.capture">;

/** The list of the page in front, and the one that the person is putting together; the background keeps it meanwhile. */
export function useListDraft(pageUrl: string) {
  const { host } = useClipSetting();
  const [found, setFound] = useState<FoundPage>();
  const [draft, setDraft] = useState<ListDraft>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const tabId = await host.activeTabId();
      const kept = await host.send("list.kept", {});
      const reply =
        tabId === undefined || pageUrl === "" ? undefined : await host.send("list.capture", { tabId });
      if (!isCurrent) return;
      setDraft(kept.ok ? kept.value.draft : undefined);
      setFound(reply?.ok ? reply.value : undefined);
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [host, pageUrl]);
  const keep = useCallback(
    (next: ListDraft | undefined) => {
      setDraft(next);
      host.send("list.keep", next ? { draft: next } : {}).catch(reportError);
    },
    [host],
  );
  return {
    found: found?.list,
    draft,
    keep,
    /** False for a page that is in the list, of another shop, or with other columns of prices. */
    canAdd: found?.list !== undefined && (draft === undefined || isNextOf(draft, found.list)),
    addPage: () => {
      if (!found?.list) return;
      const { list, known, packs } = found;
      const page = { list, known, ...(packs && { packs }) };
      keep(
        draft
          ? { ...draft, pages: [...draft.pages, page] }
          : { pages: [page], column: list.proposedColumn, changes: {} },
      );
    },
  };
}

function isNextOf({ pages }: ListDraft, list: NonNullable<FoundPage["list"]>): boolean {
  const first = pages[0]?.list;
  const titles = (one: typeof first) => one?.columns.map(({ title }) => title).join("\n");
  const isKnown = pages.some((page) => page.list.url === list.url);
  return !isKnown && pages.length < MOST_PAGES && first?.host === list.host && titles(first) === titles(list);
}
