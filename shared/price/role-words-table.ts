import type { PriceRole } from "./price-reading.ts";

/**
 * Words around an amount that tell its role, in the languages of the shops seen. `before` is matched against the text
 * between the previous amount and this one, `after` against what follows up to the next. The first that fits wins.
 * Letters of all scripts: \b knows only Latin ones, so that words begin at (?<![a-zÀ-ɏͰ-ӿ]).
 */
export interface RoleWords {
  readonly role: PriceRole;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "instalment",
    before:
      /(?:\d+\s*(?:x|×|х|rate|rat[ayę]?|vezes|mensualit[ée]s|cuotas|платеж[a-zÀ-ɏͰ-ӿ]*)\s*(?:de|a|à|по|po|of|zu|x)?\s*(?:R?\$|€)?\s*|(?<![a-zÀ-ɏͰ-ӿ])(?:rata|rat[ăa] lunar[ăa]|rate de(?: la)?|instalments?(?: of)?|ratenzahlung|splátk[a-zÀ-ɏͰ-ӿ]*|рассрочк[a-zÀ-ɏͰ-ӿ]*|в кредит|частями)[^.;\n]{0,12})$/i,
    after:
      /^\s*(?:\/\s*(?:lun[ăa]|мес|m[åa]n|mo\b|month|mies|měs|monat|mois|mes)|(?:per|a|each) month|monthly|lunar|pe lun[ăa]|măsíčně|měsíčně|miesięcznie|monatlich|mensual|par mois|al mese|в месяц|на месяц|в міс|x\s*\d+\s*(?:rate|luni|мес))/i,
  },
  {
    role: "shipping",
    before:
      /(?<![a-zÀ-ɏͰ-ӿ])(?:livrare[a-zÀ-ɏͰ-ӿ]*|livrarea|transport[a-zÀ-ɏͰ-ӿ]*|доставк[a-zÀ-ɏͰ-ӿ]*|delivery|shipping|versand(?:kosten)?|lieferung|livraison|doprava|dostawa|spedizione|env[íi]o|frete|postage|p&p|szállítás|運費|宅配|取貨|付款)[^.;\n\d]{0,32}$/i,
    after: /^\s*(?:shipping|delivery|livrare|transport|versand|за доставку|postage)(?![a-zÀ-ɏͰ-ӿ])/i,
  },
  {
    role: "saving",
    before:
      /(?:(?<![a-zÀ-ɏͰ-ӿ])(?:economise[șş]ti|economie|reducere(?: de)?|you save|save|saving|sie sparen|sparen|ersparnis|rabatt|ušetříte|sleva|oszczędzasz|экономия|скидка|выгода|бонус[a-zÀ-ɏͰ-ӿ]*|баллов|cashback|bonus|voucher|cupon|coupon|rewards?|points|garan[țt]ie|pfand|deposit|kaucja|залог|risparmi|ahorra|économisez|peste|over|orders? (?:of|over|above)|orders?|ab einem|dès|при заказе от|spend|minim[ăa]?|minimum order|mínimo)[^.;\n\d]{0,16}|(?:^|[^\d][\s(])[-−–]|(?:現省|滿額?享?|省|滿)\s?)$/i,
    after: /^\s*(?:off\b|reducere|discount|rabatt|скидк|бонус|балл|puncte|points|cashback|\+\.)/i,
  },
  {
    role: "cart",
    before:
      /(?<![a-zÀ-ɏͰ-ӿ])(?:co[șş]ul?|cart|basket|bag|корзин[a-zÀ-ɏͰ-ӿ]*|warenkorb|košík|koszyk|panier|carrello|subtotal|total|итого)[^.;\n\d]{0,16}$/i,
  },
  {
    role: "old",
    before:
      /(?<![a-zÀ-ɏͰ-ӿ])(?:starting (?:price|bid)|opening bid|start(?:preis|gebot)|pre[țt] de pornire|начальная (?:цена|ставка)|PRP|RRP|R\.R\.P\.|MSRP|UVP|PVP|PVPR|was|were|old price|list(?: price)?|reg(?:ular)?\.?(?: price)?|compare at|orig(?:inal(?:ly)?)?\.?(?: price)?|before|vechi|pre[țt] (?:vechi|ini[țt]ial|recomandat|anterior|standard|de list[ăa]|întreg)|cel mai mic pre[țt][^\d]{0,30}|în ultimele|lowest price[^\d]{0,30}|30[- ]days?[^\d]{0,12}|30 (?:de )?zile[^\d]{0,12}|старая цена|без скидки|обычная цена|раньше|было|стара ціна|statt|vorher|zuvor|ehemals|au lieu de|prix (?:conseillé|barré|public)|avant|antes|precio anterior|de:?|invece di|prima|prezzo (?:di listino|consigliato)|běžná cena|původn[a-zÀ-ɏͰ-ӿ]* cena|doporučená cena|cena (?:regularna|katalogowa|przed)|najniższa cena[^\d]{0,30}|dříve|van|adviesprijs|tidigare|ord\.?(?: pris)?|før|原價|定價|建議售價|市價)\s*:?\s*[^a-zÀ-ɏͰ-ӿ\d]{0,6}$/i,
    after: /^\s*(?:RRP|PRP|MSRP|old price|pre[țt] vechi|старая цена)(?![a-zÀ-ɏͰ-ӿ])/i,
  },
  {
    role: "from",
    before:
      /(?<![a-zÀ-ɏͰ-ӿ])(?:de la|începând (?:de la|cu)|pornind de la|from|starting (?:at|from)|as low as|от|від|ab|dès|à partir de|partir de|od|już od|desde|a partir de|a partire da|da|alkaen|alates|vanaf|fra|från|min\.)\s*:?\s*$/i,
    after: /^\s*(?:起|~|～|and up|alkaen|başlayan)/i,
  },
];

const TAX = "TVA|VAT|MwSt|USt|BTW|DPH|IVA|НДС|ПДВ|GST|DDV|PDV|moms|PVM|tax(?:es)?|Φ\\.?Π\\.?Α\\.?|KDV|ÁFA";

/** Words that say whether tax is in the amount; matched beside one amount like the role words. */
export const VAT_EXCLUDED = new RegExp(
  `\\+\\s*(?:${TAX})(?![a-zÀ-ɏͰ-ӿ])|(?<![a-zÀ-ɏͰ-ӿ])(?:f[ăa]r[ăa]|bez|без|exkl?\\w*\\.?|excl\\w*\\.?|ex\\.?|ohne|zzgl\\.?|sin|senza|brez|uten|plus|before|m[áa]s|χωρίς|hors|nicht inkl\\.?)\\s+(?:\\S{1,12}\\s+){0,1}(?:${TAX})(?![a-zÀ-ɏͰ-ӿ])|(?<![a-zÀ-ɏͰ-ӿ])(?:HT|netto|net|neto)(?![a-zÀ-ɏͰ-ӿ])|(?:${TAX})\\.?\\s+(?:excl|not included|neinclus|exclus)`,
  "i",
);
export const VAT_INCLUDED = new RegExp(
  `(?<![a-zÀ-ɏͰ-ӿ])(?:incl?\\w*\\.?|inkl\\w*\\.?|cu|s|with|z|mit|con|с|з|в т\\.?\\s?ч\\.?|including|including all|vč\\.?|včetně|zawiera|z uwzgl|med)\\s+(?:\\S{1,12}\\s+){0,1}(?:${TAX})(?![a-zÀ-ɏͰ-ӿ])|(?:${TAX})\\.?\\s*(?:inclu[a-zÀ-ɏͰ-ӿ]*|incl\\.?|inbegrepen|included|inc\\.?)|(?<![a-zÀ-ɏͰ-ӿ])(?:TTC|brutto|bruto)(?![a-zÀ-ɏͰ-ӿ])`,
  "i",
);

/** "/kg", "per 100 g", "pe litru", "за кг" right after an amount. */
export const UNIT_AFTER =
  /^\s*(?:\*|TTC|HT|\+\s?(?:TVA|VAT|НДС|IVA|DPH))?\s*(?:\/|(?:per|pe|pro|la|za|за|par|al?|je|na|\()\s+|\(\s*(?:1|per|pro|je)\s*)\s*(\d{0,4}(?:[.,]\d)?\s?(?:kg|кг|g|гр?|l|л|litru|litre|liter|ml|мл|cl|dl|m²|м²|m2|м2|mp|m³|м3|m|м|metru|metre|meter|cm|buc[a-zÀ-ɏͰ-ӿ]*|bucat[ăa]|шт[a-zÀ-ɏͰ-ӿ]*|szt|ks|kus|kpl|st(?:k|ück|uk)?|pcs?|pieces?|ea(?:ch)?|unit[éàa]?|db|tk|vnt|gab|par[ae]?|пара|set|комплект|box|pack|pachet|bax|упак[a-zÀ-ɏͰ-ӿ]*|уп|рулон|rol[ăa]|pair))(?![a-zÀ-ɏͰ-ӿ])/i;

const PIECE = /^(?:buc|шт|szt|ks|kus|st(?:k|ück|uk)?$|pc|piece|ea|unit|db|tk|vnt|gab|kpl)/i;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/кг/i, "kg"],
  [/мл/i, "ml"],
  [/гр?$/i, "g"],
  [/(?:л|litru|litre|liter)$/i, "l"],
  [/(?:м²|m2|м2|mp)$/i, "m²"],
  [/(?:м3)$/i, "m³"],
  [/(?:м|metru|metre|meter)$/i, "m"],
];

/** The unit in one spelling for all languages: "шт." → "piece", "кг" → "kg", "100 мл" → "100 ml". */
export function spellUnit(written: string): string {
  const bare = written.trim();
  if (PIECE.test(bare)) return "piece";
  const lower = bare.toLowerCase();
  for (const [pattern, unit] of SPELLINGS) if (pattern.test(lower)) return lower.replace(pattern, unit);
  return lower;
}

/** What makes an amount without a currency no price: a size, a percentage, a code, a count. */
export const NOT_A_PRICE_AFTER =
  /^\s?(?:%|[xх×]\s?\d|°|[a-zÀ-ɏͰ-ӿ]{1,3}(?![a-zÀ-ɏͰ-ӿ.])(?<!\bht|ttc|ea|inc|vat|tva)|ml|mm|cm|kg|[-–/][a-zÀ-ɏͰ-ӿ]?\d|(?:zile|days|дн|ani|years|stars|stele|отзыв|reviews))/i;
export const NOT_A_PRICE_BEFORE =
  /(?:(?<![a-zÀ-ɏͰ-ӿ])(?:cod|код|code|sku|art|арт|артикул|ref|id|model|модель|ean|gtin|isbn|nr|no|№|tel|тел|phone)[a-zÀ-ɏͰ-ӿ]*[^\d\n]{0,12}|[#№+]\s?|[a-zÀ-ɏͰ-ӿ][-_]?)$/i;
