import type { Availability } from "../model/capture.ts";
import type { PageText } from "./page-text.ts";
import { readGtin } from "./structured-product.ts";

const GTIN_LABEL =
  /(?:EAN|GTIN|UPC|Barcode|Cod de bare|штрих-?код)(?:[-\s]?(?:13|8|14|12|Code|Nr\.?))*\s*:?\s*(\d[\d\s-]{6,17}\d)/gi;
const OUT_OF_STOCK =
  /out of stock|currently unavailable|no longer available|sold out|temporarily unavailable|stoc epuizat|indisponibil|nu este (?:în|pe) stoc|нет в наличии|распродано|недоступен|немає в наявності|ausverkauft|nicht (?:mehr )?verfügbar|rupture de stock|non disponibile|agotado|vyprodáno|niedostępny|缺貨|售完|אזל/i;
const IN_STOCK =
  /in stock|available now|add to (?:cart|basket|bag)|buy (?:it )?now|[îi]n stoc|adaug[ăa] [îi]n co[șş]|в наличии|в корзину|купить|є в наявності|auf lager|lieferbar|in den warenkorb|en stock|ajouter au panier|disponibil|skladem|skladom|do ko[šs]íka|do koszyka|dostępny|aggiungi al carrello|v košarico|購物車|立即購買/i;
/** How far from the heading or the price words about the stock still mean this product. */
const REACH = 1500;
const BUTTON_REACH = 2500;

/** The first labelled GTIN in the page's text with a right check digit. */
export function readVisibleGtin(text: string): string | undefined {
  for (const match of text.matchAll(GTIN_LABEL)) {
    const gtin = readGtin(match[1]);
    if (gtin) return gtin;
  }
  return undefined;
}

/** What the words near the price, or without a price near the heading, say of the stock; a button that sells says it too. */
export function readVisibleAvailability(
  page: PageText,
  priceStart: number | undefined,
): Availability | undefined {
  const center = priceStart ?? Math.max(0, page.headingEnd);
  const near = page.text.slice(Math.max(0, center - REACH / 3), center + REACH);
  const sells = page.buyOffsets.some((offset) => Math.abs(offset - center) < BUTTON_REACH);
  if (OUT_OF_STOCK.test(near))
    return priceStart !== undefined && (sells || IN_STOCK.test(near)) ? "in-stock" : "out-of-stock";
  return sells || IN_STOCK.test(near) ? "in-stock" : undefined;
}
