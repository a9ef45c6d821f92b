/** Ids that every device derives alike, so that importing or clipping the same thing twice meets the same record. */
import type { ClientId, CompetitorId, OfferId, SourceId } from "../model/ids.ts";
import { comparableText } from "../std/comparable-text.ts";
import { fingerprintOf } from "../std/fingerprint.ts";

export { productIdOf } from "../model/product-id.ts";

export function clientIdOf(source: SourceId, code: string): ClientId {
  return fingerprintOf(`client\n${source}\n${code}`) as ClientId;
}

/** `host` without "www.". */
export function competitorIdOf(host: string): CompetitorId {
  return fingerprintOf(`competitor\n${host}`) as CompetitorId;
}

/** A firm of which no site is known. `name` as the person wrote it; spaces, accents and capitals make no other firm. */
export function competitorIdOfName(name: string): CompetitorId {
  return fingerprintOf(`competitor name\n${comparableText(name)}`) as CompetitorId;
}

/** `url` canonical and without fragment, as a Capture gives it. */
export function offerIdOf(url: string): OfferId {
  return fingerprintOf(`offer\n${url}`) as OfferId;
}
