/** Words in class names, headings, headers of tables and links that tell what a part of a list is. */

/** Parts of a page whose offers are not those that the page lists; products in a grid or a list are. */
export const NOT_THE_LIST_CLASS =
  /related|recommend|similar|carousel|slider|swiper|slick|upsell|cross-?sell|also-?(?:bought|like|view)|recent|last-?seen|viewed|sponsor|suggest|bestsell|top-?sell|(?:^|[-_\s])(?:mini-?cart|cart|basket|wishlist|menu|mega-?menu|nav|navbar|navigation|breadcrumbs?|footer|filters?|facets?|cookie|newsletter|reviews?)(?:[-_\s]|$)/i;

/** A record that advertises instead of selling. */
export const ADVERT_CLASS =
  /(?:^|[-_\s])(?:ads?|advert\w*|banner|sponsor\w*|promo-?(?:banner|tile|card|box))(?:[-_\s]|$)/i;

/** What a shop writes where a price would stand. */
export const PRICE_ON_REQUEST =
  /on request|on application|call for (?:a )?price|request a quote|price unavailable|la cerere|cere (?:ofert|pre[țt])|solicit[ăa]|по запросу|под заказ|уточн|звоните|договорная|за запитом|auf anfrage|preis anfragen|na zapytanie|zapytaj|sur demande|su richiesta|a consultar|na dotaz|stoc epuizat|indisponibil|out of stock|sold out|нет в наличии|ausverkauft|niedostępny/i;

export const PRICE_HEADER =
  /pre[țt]|pre[țt]uri|tarif|цен[аы]|стоимость|опт|розн|ціна|price|cost|rate card|list price|net(?:to)?(?![a-z])|brut(?:to)?(?![a-z])|preis|prix|prezzo|precio|cena|cenn|hind|hinta|rrp|msrp|uvp|retail|wholesale|dealer|(?<![a-z])[ev]k(?![a-z])|fără tva|cu tva|без ндс|с ндс/i;
/** Columns with amounts that are no price of one unit. */
export const NO_PRICE_HEADER =
  /stoc|stock|остат|налич|кол|cant|qty|quant|menge|bestand|ilość|stan(?![a-z])|total|sum[ăa]|сумма|итого|gesamt|razem|discount|reducere|скидк|rabat|(?:^|\s)%|вес|weight|greutate|gewicht|waga/i;
export const OLD_PRICE_HEADER = /vechi|старая|old|was|alt(?:er)?(?![a-z])|stara|rrp|msrp|uvp|prp|recomand/i;
/** The price that everybody pays: neither of a large order nor of a dealer. */
export const SPECIAL_PRICE_HEADER =
  /опт|angro|en-?gros|wholesale|dealer|дилер|hurt|großhandel|from \d|de la \d|от \d|ab \d|od \d|≥|&gt;|>\s*\d|\d\s*\+/i;
export const NAME_HEADER =
  /denumire|produs|articol|nume|descriere|наименование|товар|название|номенклатура|найменування|name|product|item|description|title|bezeichnung|artikel(?!\s*-?(?:nr|nummer|no))|produkt|nazwa|towar|опис/i;
export const CODE_HEADER =
  /(?:^|[\s.])(?:cod|sku|code|код|арт|артикул|art\.?|art(?:ikel)?\.?-?\s?(?:nr|nummer|no)\.?|indeks|symbol|ref|part|mpn|nr\.? art|item\s?(?:no|nr|number))[a-zа-я]*\.?\s*$/i;
export const GTIN_HEADER = /ean|gtin|upc|barcode|штрих|cod de bare|kod kreskowy/i;
export const UNIT_HEADER =
  /^(?:u\.?\s?m\.?|unit(?:ate)?s?|ед\.?(?:\s?изм\.?)?|од\.?(?:\s?вим\.?)?|einheit|me|j\.?\s?m\.?|uom)$/i;

/** A code that stands behind its label in a card. */
export const LABELLED_CODE =
  /(?:sku|cod(?: produs| articol)?|арт(?:икул)?|art(?:ikel)?\.?-?\s?(?:nr|no)|код(?: товара)?|product code|item (?:no|number)|indeks|kod produktu|nr\.? art\.?)\s*[.:№#]*\s*([\p{L}\d][\p{L}\d./_-]{2,39})/iu;

/** A link to the next page of a list. */
export const NEXT_WORDS =
  /^\s*(?:next(?: page)?|următoarea?(?: pagin[ăa])?|inainte|înainte|следующая(?: страница)?|вперед|вперёд|далее|наступна|weiter|nächste(?: seite)?|następna(?: strona)?|dalej|suivante?|successiva|siguiente|další|[›»→>]+)\s*[›»→>]*\s*$/i;
