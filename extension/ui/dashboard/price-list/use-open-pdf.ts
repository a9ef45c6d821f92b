import { useRef } from "react";
import { fetchPdf, fileNameOf } from "./fetch-pdf.ts";
import type { ChosenPdf, PriceListState } from "./price-list-state.ts";

interface OpenPdfOptions {
  /** Asks the person to let Dosar read these addresses' sites; in the turn of their click. */
  readonly askForSites: (urls: readonly string[]) => Promise<boolean>;
  readonly setState: (change: (now: PriceListState) => PriceListState) => void;
  readonly read: (chosen: ChosenPdf) => Promise<void>;
}

/** Fetches a file from a site that the person allows, and has it read; `stop` when they have gone on to something else. */
export function useOpenPdf({ askForSites, setState, read }: OpenPdfOptions) {
  const opening = useRef<PriceListState>(undefined);
  return {
    async open(url: string): Promise<void> {
      const isAllowed = await askForSites([url]);
      if (!isAllowed) {
        setState(() => ({ step: "none", failure: { code: "not-allowed" } }));
        return;
      }
      const name = fileNameOf(url);
      const fetching: PriceListState = { step: "fetching", name };
      opening.current = fetching;
      setState(() => fetching);
      const fetched = await fetchPdf(url);
      if (opening.current !== fetching) return;
      if (fetched.ok) await read({ file: fetched.value, name, url });
      else setState(() => ({ step: "none", failure: fetched.problem }));
    },
    stop(): void {
      opening.current = undefined;
      setState((now) => (now.step === "fetching" ? { step: "none", failure: { code: "cancelled" } } : now));
    },
  };
}
