import type { ExtensionReply } from "../../../../shared/messages/extension-protocol.ts";
import { draftRowsOf, type ListDraft, MOST_PAGES } from "../../../../shared/model/list-draft.ts";
import { MOST_ROWS, rowAddressesOf } from "../../../../shared/model/list-rows.ts";

type FoundPage = ExtensionReply<"list.capture">;
type DraftPages = Pick<ListDraft, "pages">;
type DraftPage = ListDraft["pages"][number];
type FoundList = NonNullable<FoundPage["list"]>;

/** False for a page that brings nothing new, is of another shop, has other columns of prices, or finds no room. */
export function canAdd(draft: ListDraft | undefined, { list }: FoundPage): boolean {
  if (list === undefined) return false;
  if (draft === undefined) return true;
  return isOfSameList(draft, list) && newRowCount(draft, list) > 0 && !isFull(draft, list);
}

/** Of what the person is putting together; a page that goes on as one scrolls has more rows each time. */
export function isKnownPage({ pages }: DraftPages, list: FoundList): boolean {
  return pages.some((page) => page.list.url === list.url);
}

export function newRowCount(draft: DraftPages, list: FoundList): number {
  return newRowsOf(draft, list).length;
}

export function isOfSameList({ pages }: DraftPages, list: FoundList): boolean {
  const first = pages[0]?.list;
  const titles = (one: typeof first) => one?.columns.map(({ title }) => title).join("\n");
  return first?.host === list.host && titles(first) === titles(list);
}

/** Whether there is no room for what this page brings; one that only goes on takes no room of a page. */
export function isFull(draft: DraftPages, list: FoundList): boolean {
  const { pages } = draft;
  const isGoingOn = pages.at(-1)?.list.url === list.url;
  return (pages.length >= MOST_PAGES && !isGoingOn) || draftRowsOf(draft).length >= MOST_ROWS;
}

/** With the page's new rows alone: one that grows as one scrolls would be kept anew as a whole each time. */
export function withPage(draft: ListDraft | undefined, found: FoundPage): ListDraft | undefined {
  const { list, known, packs, alike } = found;
  if (list === undefined) return draft;
  const page: DraftPage = { list, known, alike, ...(packs && { packs }) };
  if (draft === undefined) return { pages: [page], column: list.proposedColumn, changes: {} };
  const added = newPartOf(draft, page);
  if (added.list.rows.length === 0) return draft;
  const last = draft.pages.at(-1);
  const isGoingOn = last?.list.url === list.url && rowCountOf(last) + rowCountOf(added) <= MOST_ROWS;
  const pages = isGoingOn
    ? [...draft.pages.slice(0, -1), joined(last, added)]
    : [...draft.pages, added].slice(0, MOST_PAGES);
  return { ...draft, pages };
}

interface NewRow {
  readonly index: number;
  /** Its address is not the one that it has on its page alone, so what was looked up is another offer's. */
  readonly isMoved: boolean;
}

function newRowsOf({ pages }: DraftPages, list: FoundList): readonly NewRow[] {
  const rowsOf = (one: FoundList) => one.rows.map((row) => ({ listUrl: one.url, row }));
  const before = pages.flatMap((page) => rowsOf(page.list));
  const rows = rowsOf(list);
  const alone = rowAddressesOf(rows);
  const addresses = rowAddressesOf([...before, ...rows]).slice(before.length);
  return addresses.flatMap((address, index) =>
    address === undefined ? [] : [{ index, isMoved: address !== alone[index] }],
  );
}

function newPartOf(draft: DraftPages, { list, known, packs, alike }: DraftPage): DraftPage {
  const fresh = newRowsOf(draft, list);
  const rows = fresh.flatMap(({ index }) => list.rows[index] ?? []);
  const of = <Value>(values: readonly (Value | null)[]) =>
    fresh.map(({ index, isMoved }) => (isMoved ? null : (values[index] ?? null)));
  return {
    list: { ...list, rows },
    known: of(known),
    ...(packs && { packs: of(packs) }),
    ...(alike && { alike: of(alike) }),
  };
}

/** The page as it stands now, with the rows that it had before first. */
function joined(before: DraftPage, added: DraftPage): DraftPage {
  const packs = [...eachOf(before, before.packs), ...eachOf(added, added.packs)];
  const alike = [...eachOf(before, before.alike), ...eachOf(added, added.alike)];
  return {
    list: {
      ...added.list,
      rows: [...before.list.rows, ...added.list.rows],
      isCut: before.list.isCut || added.list.isCut,
    },
    known: [...eachOf(before, before.known), ...eachOf(added, added.known)],
    ...(packs.some((pack) => pack !== null) && { packs }),
    ...(alike.some((row) => row !== null) && { alike }),
  };
}

function rowCountOf({ list }: DraftPage): number {
  return list.rows.length;
}

/** One for each row, whatever was answered. */
function eachOf<Value>({ list }: DraftPage, values: readonly (Value | null)[] = []): (Value | null)[] {
  return list.rows.map((_, index) => values[index] ?? null);
}
