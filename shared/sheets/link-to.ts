import type { Link } from "../model/sheet-plan.ts";

/** Undefined for anything but a web page, and for an address longer than Excel follows. */
export function linkTo(url: string): Link | undefined {
  return /^https?:\/\/[^\s"<>]+$/i.test(url) && url.length <= MAX_URL_LENGTH ? { url } : undefined;
}

/** Excel's own limit of a hyperlink's address. */
const MAX_URL_LENGTH = 2079;
