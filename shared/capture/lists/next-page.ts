import { foldSpace } from "../element-text.ts";
import { NEXT_WORDS } from "./list-words-table.ts";
import { addressOf } from "./row-facts.ts";

const PAGING = "[class*=pagin i] a[href],[class*=pager i] a[href],[aria-label*=pag i] a[href],nav a[href]";

/** The address of the list's next page, on the same site. */
export function nextPageOf(document: Document, address: string): string | undefined {
  const marked = document.querySelector("link[rel~=next][href],a[rel~=next][href]");
  const found = marked ?? [...document.querySelectorAll(PAGING)].find(isNext);
  const url = found && addressOf(found, address);
  return url !== undefined && new URL(url).host === new URL(address).host ? url : undefined;
}

function isNext(link: Element): boolean {
  const label = link.getAttribute("aria-label") ?? link.getAttribute("title") ?? "";
  return NEXT_WORDS.test(foldSpace(link.textContent ?? "").slice(0, 40)) || NEXT_WORDS.test(label);
}
