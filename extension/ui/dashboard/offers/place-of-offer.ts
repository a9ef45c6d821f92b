import type { OfferItem } from "./offer-item.ts";

/** Where an offer was seen last: the file's name, else the page without its protocol. */
export function placeOfOffer({ offer, latest }: Pick<OfferItem, "offer" | "latest">): string {
  const file = latest?.evidence.find((one) => one.file !== undefined)?.file;
  if (file !== undefined) return file.name;
  return URL.canParse(offer.url) ? offer.url.replace(/^https?:\/\/(?:www\.)?/, "").slice(0, 80) : "";
}
