import { useState } from "react";
import type { ConfirmedCapture } from "../../../shared/actions/save-offer.ts";
import { isSamePrice } from "../../../shared/analysis/market-change.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { useClipSetting } from "./clip-setting.tsx";

/** A saved price that the page was not read for. */
interface Corrected {
  readonly pageUrl: string;
  readonly price: UnitPrice;
}

/** Offers once a site to remember where a price stands that the person had to correct. */
export function useRemembering(pageUrl: string | undefined) {
  const { host } = useClipSetting();
  const [corrected, setCorrected] = useState<Corrected>();
  return {
    /** Of this page only, while it is offered. */
    offered: corrected?.pageUrl === pageUrl ? corrected?.price : undefined,
    /** Called for what was just saved of a page. */
    consider: (read: Capture | undefined, { price: { price } }: ConfirmedCapture) => {
      if (read === undefined || (read.price && isSamePrice(read.price.price, price))) return;
      host.send("recipe.offer", { host: read.host }).then((reply) => {
        if (reply.ok && reply.value.isFirst) setCorrected({ pageUrl: read.url, price });
      }, reportError);
    },
    dismiss: () => setCorrected(undefined),
  };
}
