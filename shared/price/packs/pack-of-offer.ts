import type { Offer } from "../../model/offer.ts";
import type { Pack } from "../../model/pack.ts";
import { readPack } from "./read-pack.ts";

/**
 * What the person has written counts, also where it reads as nothing ("?"); else what the name says, and where it says nothing
 * what the page's data did.
 */
export function packOfOffer({
  name,
  pack,
  pagePack,
}: Pick<Offer, "name" | "pack" | "pagePack">): Pack | undefined {
  if (pack !== undefined) return readPack(pack);
  return readPack(name) ?? (pagePack === undefined ? undefined : readPack(pagePack));
}
