/** What counts the pages of a list in an address; a number stands behind it. */
const PAGE_PARAMETER =
  /^(?:page|paged|pagina|pag|seite|strona|stranka|pg|p|page_?(?:no|num|number|index)|pagen_\d+|offset|start|skip)$/i;
const PAGE_STEP = /\/(?:page|pagina|seite|strona|stranka)[/-]?\d{1,4}(?=\/|$)/i;
/** On the front of a site "?p=12" is an article, and "?start=…" anything. */
const VAGUE_PARAMETER = /^(?:p|pg|start|skip|offset)$/i;

/** A list's address without the number of its page, so that all its pages are one; any other text as it is. */
export function withoutPaging(address: string): string {
  if (!/^https?:/.test(address)) return address;
  const [, base = "", query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const isFront = /^https?:\/\/[^/]*\/?(?:index\.\w+)?$/.test(base);
  const kept = query?.split("&").filter((pair) => !isPaging(pair, isFront));
  const search = kept === undefined || kept.length === 0 ? "" : `?${kept.join("&")}`;
  return base.replace(PAGE_STEP, "") + search + fragment;
}

function isPaging(pair: string, isFront: boolean): boolean {
  const [name = "", value = ""] = pair.split("=");
  return /^\d{1,5}$/.test(value) && PAGE_PARAMETER.test(name) && !(isFront && VAGUE_PARAMETER.test(name));
}
