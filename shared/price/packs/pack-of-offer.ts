import type { Offer } from "../../model/offer.ts";
import type { Pack } from "../../model/pack.ts";
import { readPack } from "./read-pack.ts";

/** What the person has written counts, also where it reads as nothing ("?"); else what the name says. */
export function packOfOffer({ name, pack }: Pick<Offer, "name" | "pack">): Pack | undefined {
  return readPack(pack ?? name);
}
