/** Ids that every device derives alike, so that importing or clipping the same thing twice meets the same record. */
import type { ClientId, CompetitorId, OfferId, SourceId } from "../model/ids.ts";
import { fingerprintOf } from "../std/fingerprint.ts";

export { productIdOf } from "../model/product-id.ts";

export function clientIdOf(source: SourceId, code: string): ClientId {
  return fingerprintOf(`client\n${source}\n${code}`) as ClientId;
}

/** `host` without "www.". */
export function competitorIdOf(host: string): CompetitorId {
  return fingerprintOf(`competitor\n${host}`) as CompetitorId;
}

/** `url` canonical and without fragment, as a Capture gives it. */
export function offerIdOf(url: string): OfferId {
  return fingerprintOf(`offer\n${url}`) as OfferId;
}
