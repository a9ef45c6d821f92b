import { useCallback, useEffect, useRef, useState } from "react";
import type { ExtensionReply } from "../../../shared/messages/extension-protocol.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import type { Competitor } from "../../../shared/model/competitor.ts";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import type { Pack } from "../../../shared/model/pack.ts";
import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { refusalIn } from "./refusal-in.ts";

export type PageState =
  | { readonly state: "reading" }
  /** The browser lets nobody read this page, or (in the panel) the person has gone to another one. */
  | { readonly state: "closed" }
  | { readonly state: "failed"; readonly refusal?: StoreRefusal | undefined }
  | ({ readonly state: "read"; readonly tabId: number } & ReadPage);

export type AlikePrice = NonNullable<ExtensionReply<"page.capture">["alike"]>;

/** What the page says and what is known of it already. */
export interface ReadPage {
  readonly capture: Capture;
  readonly known?: LatestPrice | undefined;
  /** An offer that may be this page's, which only the person can say. */
  readonly alike?: AlikePrice | undefined;
  /** The firm behind the page, as the person calls it. */
  readonly competitor?: Competitor | undefined;
  /** How much the offer's pack holds. */
  readonly pack?: Pack | undefined;
}

/** The page in front, read when the part opens; the panel reads again when the person goes on. */
export function usePageCapture(): {
  readonly page: PageState;
  readonly readAgain: () => void;
  /** Lets the person point at the price on the page; begins at this one where the page shows it. */
  readonly pick: (price?: UnitPrice) => void;
} {
  const { host } = useClipSetting();
  const [page, setPage] = useState<PageState>({ state: "reading" });
  const reading = useRef(0);
  const readAgain = useCallback(() => {
    reading.current += 1;
    const own = reading.current;
    // Of two readings the later began with the page that is in front now, whichever ends first.
    const show = (state: PageState) => own === reading.current && setPage(state);
    readPage().then(show, () => show({ state: "failed" }));

    async function readPage(): Promise<PageState> {
      const tabId = await host.activeTabId();
      if (tabId === undefined) return { state: "closed" };
      const reply = await host.send("page.capture", { tabId });
      if (reply.ok) return { state: "read", tabId, ...reply.value };
      const { code } = reply.problem;
      return code === "page-closed-to-us"
        ? { state: "closed" }
        : { state: "failed", refusal: refusalIn(code) };
    }
  }, [host]);
  useEffect(() => {
    readAgain();
    return host.watchTabs(readAgain);
  }, [host, readAgain]);
  const pick = useCallback(
    (price?: UnitPrice) => {
      startPicking().catch(() => setPage({ state: "failed" }));

      async function startPicking(): Promise<void> {
        const tabId = await host.activeTabId();
        const request = tabId === undefined ? undefined : { tabId, ...(price && { price }) };
        const reply = request && (await host.send("recipe.pick", request));
        if (reply?.ok) host.leavePage();
        else setPage({ state: "closed" });
      }
    },
    [host],
  );
  return { page, readAgain, pick };
}
