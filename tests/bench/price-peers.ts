/** Open readers of price texts: price-parser (ISC) and parse-price (MIT). A third, price-extractor, is GPL-3 and left out. */
import { requireOfPeers } from "./install-peers.ts";

export interface PricePeer {
  readonly name: string;
  /** The amount that it reads; undefined for none. */
  readonly read: (text: string) => number | undefined;
}

export function loadPricePeers(): readonly PricePeer[] {
  const requirePeer = requireOfPeers();
  const { parseFirst } = requirePeer("price-parser") as {
    parseFirst: (text: string) => { readonly floatValue: number } | undefined;
  };
  const parsePrice = requirePeer("parse-price") as (text: string) => number;
  return [
    { name: "price-parser", read: (text) => parseFirst(text)?.floatValue },
    { name: "parse-price, which reads no currency", read: (text) => parsePrice(text) },
  ];
}
