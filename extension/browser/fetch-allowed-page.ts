import { type FetchedPage, fetchPage } from "../background/fetch-page.ts";

/** A page of a site that the person has allowed, as the watch gets it. */
export function fetchAllowedPage(url: string): Promise<FetchedPage> {
  return fetchPage(url, { fetch: (...request) => fetch(...request), now: Date.now });
}
