import type { ExtensionReply } from "../../../../shared/messages/extension-protocol.ts";
import { draftRowsOf, type ListDraft, MOST_PAGES } from "../../../../shared/model/list-draft.ts";

type FoundPage = ExtensionReply<"list.capture">;
type DraftPages = Pick<ListDraft, "pages">;
type FoundList = NonNullable<FoundPage["list"]>;

/** False for a page that brings nothing new, is of another shop, or has other columns of prices. */
export function canAdd(draft: ListDraft | undefined, { list }: FoundPage): boolean {
  if (list === undefined) return false;
  return draft === undefined || (isOfSameList(draft, list) && newRowCount(draft, list) > 0);
}

/** Of what the person is putting together; a page that goes on as one scrolls has more rows each time. */
export function isKnownPage({ pages }: DraftPages, list: FoundList): boolean {
  return pages.some((page) => page.list.url === list.url);
}

export function newRowCount({ pages }: DraftPages, list: FoundList): number {
  return draftRowsOf({ pages: [...pages, { list, known: [] }] }).length - draftRowsOf({ pages }).length;
}

/** A full list has no room for another page. */
export function isOfSameList({ pages }: DraftPages, list: FoundList): boolean {
  const first = pages[0]?.list;
  const titles = (one: typeof first) => one?.columns.map(({ title }) => title).join("\n");
  return pages.length < MOST_PAGES && first?.host === list.host && titles(first) === titles(list);
}

export function withPage(
  draft: ListDraft | undefined,
  { list, known, packs, alike }: FoundPage,
): ListDraft | undefined {
  if (list === undefined) return draft;
  const page = { list, known, alike, ...(packs && { packs }) };
  return draft
    ? { ...draft, pages: [...draft.pages, page] }
    : { pages: [page], column: list.proposedColumn, changes: {} };
}
