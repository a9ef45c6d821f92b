import { useRef, useState } from "react";
import { hostOf } from "../../../../../shared/capture/page-address.ts";
import type { MissReason } from "../../../../../shared/model/watch.ts";
import type { DashboardHost } from "../../dashboard-host.ts";

/** A page on which a recipe is tried: parsed, never run. */
export type TriedPage =
  | { readonly state: "none" | "reading" | "no-address" | "other-site" }
  | { readonly state: "missed"; readonly reason: MissReason }
  | { readonly state: "read"; readonly document: Document; readonly title: string };

export type TryHost = Pick<DashboardHost, "askForSites" | "fetchPage">;

/** Fetches pages of one site as the watch does; the last one that was asked for counts. */
export function useTriedPage(site: string, host: TryHost) {
  const [page, setPage] = useState<TriedPage>({ state: "none" });
  const latest = useRef(0);

  async function read(url: string): Promise<TriedPage> {
    const isAllowed = await host.askForSites([url]);
    if (!isAllowed) return { state: "missed", reason: "permission" };
    const fetched = await host.fetchPage(url);
    if (fetched.kind === "missed") return { state: "missed", reason: fetched.reason };
    if (!isOfSite(site, fetched.url)) return { state: "other-site" };
    const document = new DOMParser().parseFromString(fetched.html, "text/html");
    return { state: "read", document, title: document.title.trim() || fetched.url };
  }

  return {
    page,
    /** In the turn of the person's click: the browser asks for the site nowhere else. */
    tryOn: (address: string) => {
      latest.current += 1;
      const own = latest.current;
      const show = (state: TriedPage) => own === latest.current && setPage(state);
      if (!isWebAddress(address)) return show({ state: "no-address" });
      if (!isOfSite(site, address)) return show({ state: "other-site" });
      const reading = read(address);
      show({ state: "reading" });
      return reading.then(show, () => show({ state: "missed", reason: "no-answer" }));
    },
  };
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isOfSite(site: string, address: string): boolean {
  return hostOf(new URL(address)) === site;
}
