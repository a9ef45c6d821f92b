import type { Availability } from "../model/capture.ts";
import { foldSpace } from "./element-text.ts";
import type { PageText } from "./page-text.ts";
import { readGtin } from "./read-gtin.ts";
import { IN_STOCK, OUT_OF_STOCK, STOCK_LABEL, TO_ORDER } from "./stock-words-table.ts";

const GTIN_LABEL =
  /(?:EAN|GTIN|UPC|Barcode|Cod de bare|штрих-?код)(?:[-\s]?(?:13|8|14|12|Code|Nr\.?))*\s*:?\s*(\d[\d\s-]{6,17}\d)/gi;
/** How far from the heading or the price words about the stock still mean this product. */
const REACH = 1500;
const BUTTON_REACH = 4000;

/** The first labelled GTIN in the page's text with a right check digit. */
export function readVisibleGtin(text: string): string | undefined {
  for (const match of text.matchAll(GTIN_LABEL)) {
    const gtin = readGtin(match[1]);
    if (gtin) return gtin;
  }
  return undefined;
}

/**
 * What the words near the price, or without a price near the heading, say of the stock: first what stands behind a label
 * ("Availability: …"), then any words; a button that sells says it too.
 */
export function readVisibleAvailability(
  page: PageText,
  priceStart: number | undefined,
): Availability | undefined {
  const center = priceStart ?? Math.max(0, page.headingEnd);
  const near = page.text.slice(Math.max(0, center - REACH / 3), center + REACH);
  const labelled = readLabelledStock(near);
  if (labelled) return labelled;
  const words = foldSpace(near);
  const sells =
    page.buttons.distanceTo(center, BUTTON_REACH) !== undefined ||
    IN_STOCK.test(words.replace(new RegExp(OUT_OF_STOCK, "gi"), " "));
  if (!OUT_OF_STOCK.test(words)) return sells ? "in-stock" : undefined;
  // Sizes sell out one by one: beside a price, what can be bought at all is in stock.
  return sells && priceStart !== undefined ? "in-stock" : "out-of-stock";
}

/** "Stoc: 12 buc", "Наличие: под заказ". */
function readLabelledStock(near: string): Availability | undefined {
  const said = STOCK_LABEL.exec(near)?.[1];
  if (said === undefined) return undefined;
  if (OUT_OF_STOCK.test(said) || /^0(?![\d.,])/.test(said)) return "out-of-stock";
  if (TO_ORDER.test(said)) return "pre-order";
  return IN_STOCK.test(said) || /^[1-9]\d{0,5}(?![\d.,:])/.test(said) ? "in-stock" : undefined;
}
