import type { Availability } from "../model/capture.ts";
import { readGtin } from "./structured-product.ts";

const GTIN_LABEL =
  /(?:EAN|GTIN|UPC|Barcode|Cod de bare|штрих-?код)(?:[-\s]?(?:13|8|14|12|Code|Nr\.?))*\s*:?\s*(\d[\d\s-]{6,17}\d)/gi;
const OUT_OF_STOCK =
  /out of stock|currently unavailable|no longer available|sold out|temporarily unavailable|stoc epuizat|indisponibil|nu este (?:în|pe) stoc|нет в наличии|распродано|недоступен|немає в наявності|ausverkauft|nicht (?:mehr )?verfügbar|rupture de stock|non disponibile|agotado|vyprodáno|niedostępny|缺貨|售完|אזל/i;
const IN_STOCK =
  /in stock|available now|add to (?:cart|basket|bag)|buy (?:it )?now|[îi]n stoc|adaug[ăa] [îi]n co[șş]|в наличии|в корзину|купить|є в наявності|auf lager|lieferbar|in den warenkorb|en stock|ajouter au panier|disponibil|skladem|skladom|do ko[šs]íka|do koszyka|dostępny|aggiungi al carrello|v košarico|購物車|立即購買/i;
const PAGE_HEAD = 20_000;

/** The first labelled GTIN in the page's text with a right check digit. */
export function readVisibleGtin(text: string): string | undefined {
  for (const match of text.matchAll(GTIN_LABEL)) {
    const gtin = readGtin(match[1]);
    if (gtin) return gtin;
  }
  return undefined;
}

/** What the page's words say of the stock; the one that comes first of the first part of the page. */
export function readVisibleAvailability(text: string): Availability | undefined {
  const head = text.slice(0, PAGE_HEAD);
  const out = head.search(OUT_OF_STOCK);
  if (out >= 0) return "out-of-stock";
  return IN_STOCK.test(head) ? "in-stock" : undefined;
}
