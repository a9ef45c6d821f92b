/** Words about the stock, in the languages of the shops that we read. */

/** Tried before IN_STOCK: many of these hold one of its words. */
export const OUT_OF_STOCK =
  /out of stock|not (?:in stock|available)|currently unavailable|no longer available|sold out|temporarily unavailable|stoc epuizat|epuizat|indisponibil|nu (?:este|mai este|e) (?:disponibil|(?:în|in|pe) stoc)|lips[ăa] (?:din )?stoc|нет (?:в наличии|на складе)|распродан|законч(?:ился|илось)|недоступ|нема[єе]? в наявності|ausverkauft|vergriffen|nicht (?:mehr )?(?:verfügbar|lieferbar|auf lager)|rupture de stock|épuisé|indisponible|non disponibile|esaurito|agotado|sin (?:stock|existencias)|esgotado|indisponível|vyprodáno|vypredané|není skladem|nie je (?:na sklade|skladom)|niedostępn|brak (?:w magazynie|towaru)|wyprzedan|elfogyott|nincs (?:készleten|raktáron)|nem elérhető|uitverkocht|niet op voorraad|slutsåld|udsolgt|utsolgt|loppuunmyyty|razprodano|ni na zalogi|rasprodano|nije dostupno|tükendi|缺貨|售完|אזל/i;

/** Behind a letter these are the end of another word: "indisponibil", "niedostępny". */
export const IN_STOCK =
  /in stock|available now|add to (?:cart|basket|bag|trolley)|buy (?:it )?now|(?:[îi]n|pe) stoc|adaug[ăa] [îi]n co[șş]|в наличии|на складе|в корзину|купить|в наявності|auf lager|(?<![a-zà-ɏ])(?:sofort )?(?:lieferbar|verfügbar)|in den warenkorb|en stock|(?<![a-zà-ɏ])dispon[ií](?:bil|ble|vel)|ajouter au panier|em estoque|skladem|(?<![a-zà-ɏ])skladom|na sklad[eě]|do ko[šs][íi]ka|do koszyka|(?<![a-zà-ɏ])dostępn|raktáron|készleten|kosárba|op voorraad|(?:på|i) lager|varastossa|(?<![a-zà-ɏ])(?:na zalogi|na stanju|dobavljiv|dostupno)|aggiungi al carrello|v košarico|u košaricu|stokta|購物車|立即購買/i;

export const TO_ORDER =
  /pre-?order|pre-?comand|(?:la|pe|doar) comand[ăa]|под заказ|предзаказ|під замовлення|vorbestell|auf bestellung|précommande|sur commande|na zamówienie|na objedn[áa]v|rendelésre|su ordinazione|bajo pedido|po naročilu|po narudžbi/i;

/** A label of the stock; the group is what stands behind it, up to the end of its line or of the next. */
export const STOCK_LABEL =
  /(?<![a-zà-ɏͰ-ӿ])(?:availability|stock(?: status)?|disponibilitate|stoc|наличие|наявність|verfügbarkeit|lieferbarkeit|disponibilit[éà]|disponibilidad|dostępność|dostupnos[tť]|elérhetőség|készlet(?:információ)?|razpoložljivost|raspoloživost|saatavuus|tillgänglighet|beschikbaarheid)\s*:\s*([^\n]{1,40})/i;
