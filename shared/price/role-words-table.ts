import type { PriceRole } from "./price-reading.ts";

/**
 * Words around an amount that tell its role, in the languages of the shops seen. `before` is matched against the text
 * between the previous amount and this one, `after` against what follows up to the next. The first that fits wins.
 * Letters of all scripts: \b knows only Latin ones, so that words begin at (?<!\p{L}).
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
      /(?:\d+\s*(?:x|×|х|rate|rat[ayę]?|vezes|mensualit[ée]s|cuotas|платеж\p{L}*)\s*(?:de|a|à|по|po|of|zu|x)?\s*(?:R?\$|€)?\s*|(?<!\p{L})(?:rata|rat[ăa] lunar[ăa]|rate de(?: la)?|instalments?(?: of)?|ratenzahlung|splátk\p{L}*|рассрочк\p{L}*|в кредит|частями)[^.;\n]{0,12})$/iu,
    after:
      /^\s*(?:\/\s*(?:lun[ăa]|мес|m[åa]n|mo\b|month|mies|měs|monat|mois|mes)|(?:per|a|each) month|monthly|lunar|pe lun[ăa]|măsíčně|měsíčně|miesięcznie|monatlich|mensual|par mois|al mese|в месяц|на месяц|в міс|x\s*\d+\s*(?:rate|luni|мес))/iu,
  },
  {
    role: "shipping",
    before:
      /(?<!\p{L})(?:livrare\p{L}*|livrarea|transport\p{L}*|доставк\p{L}*|delivery|shipping|versand(?:kosten)?|lieferung|livraison|doprava|dostawa|spedizione|env[íi]o|frete|postage|p&p|szállítás|運費|宅配|取貨|付款)[^.;\n\d]{0,32}$/iu,
    after: /^\s*(?:shipping|delivery|livrare|transport|versand|за доставку|postage)(?!\p{L})/iu,
  },
  {
    role: "saving",
    before:
      /(?:(?<!\p{L})(?:economise[șş]ti|economie|reducere(?: de)?|you save|save|saving|sie sparen|sparen|ersparnis|rabatt|ušetříte|sleva|oszczędzasz|экономия|скидка|выгода|бонус\p{L}*|баллов|cashback|bonus|voucher|cupon|coupon|rewards?|points|garan[țt]ie|pfand|deposit|kaucja|залог|risparmi|ahorra|économisez|peste|over|orders? (?:of|over|above)|orders?|ab einem|dès|при заказе от|spend|minim[ăa]?|minimum order|mínimo)[^.;\n\d]{0,16}|(?:^|[^\d][\s(])[-−–]|(?:現省|滿額?享?|省|滿)\s?)$/iu,
    after: /^\s*(?:off\b|reducere|discount|rabatt|скидк|бонус|балл|puncte|points|cashback|\+\.)/iu,
  },
  {
    role: "cart",
    before:
      /(?<!\p{L})(?:co[șş]ul?|cart|basket|bag|корзин\p{L}*|warenkorb|košík|koszyk|panier|carrello|subtotal|total|итого)[^.;\n\d]{0,16}$/iu,
  },
  {
    role: "old",
    before:
      /(?<!\p{L})(?:starting (?:price|bid)|opening bid|start(?:preis|gebot)|pre[țt] de pornire|начальная (?:цена|ставка)|PRP|RRP|R\.R\.P\.|MSRP|UVP|PVP|PVPR|was|were|old price|list(?: price)?|reg(?:ular)?\.?(?: price)?|compare at|orig(?:inal(?:ly)?)?\.?(?: price)?|before|vechi|pre[țt] (?:vechi|ini[țt]ial|recomandat|anterior|standard|de list[ăa]|întreg)|cel mai mic pre[țt][^\d]{0,30}|în ultimele|lowest price[^\d]{0,30}|30[- ]days?[^\d]{0,12}|30 (?:de )?zile[^\d]{0,12}|старая цена|без скидки|обычная цена|раньше|было|стара ціна|statt|vorher|zuvor|ehemals|au lieu de|prix (?:conseillé|barré|public)|avant|antes|precio anterior|de:?|invece di|prima|prezzo (?:di listino|consigliato)|běžná cena|původn\p{L}* cena|doporučená cena|cena (?:regularna|katalogowa|przed)|najniższa cena[^\d]{0,30}|dříve|van|adviesprijs|tidigare|ord\.?(?: pris)?|før|原價|定價|建議售價|市價)\s*:?\s*[^\p{L}\d]{0,6}$/iu,
    after: /^\s*(?:RRP|PRP|MSRP|old price|pre[țt] vechi|старая цена)(?!\p{L})/iu,
  },
  {
    role: "from",
    before:
      /(?<!\p{L})(?:de la|începând (?:de la|cu)|pornind de la|from|starting (?:at|from)|as low as|от|від|ab|dès|à partir de|partir de|od|już od|desde|a partir de|a partire da|da|alkaen|alates|vanaf|fra|från|min\.)\s*:?\s*$/iu,
    after: /^\s*(?:起|~|～|and up|alkaen|başlayan)/iu,
  },
];

const TAX = "TVA|VAT|MwSt|USt|BTW|DPH|IVA|НДС|ПДВ|GST|DDV|PDV|moms|PVM|tax(?:es)?|Φ\\.?Π\\.?Α\\.?|KDV|ÁFA";

/** Words that say whether tax is in the amount; matched beside one amount like the role words. */
export const VAT_EXCLUDED = new RegExp(
  `\\+\\s*(?:${TAX})(?!\\p{L})|(?<!\\p{L})(?:f[ăa]r[ăa]|bez|без|exkl?\\w*\\.?|excl\\w*\\.?|ex\\.?|ohne|zzgl\\.?|sin|senza|brez|uten|plus|before|m[áa]s|χωρίς|hors|nicht inkl\\.?)\\s+(?:\\S{1,12}\\s+){0,1}(?:${TAX})(?!\\p{L})|(?<!\\p{L})(?:HT|netto|net|neto)(?!\\p{L})|(?:${TAX})\\.?\\s+(?:excl|not included|neinclus|exclus)`,
  "iu",
);
export const VAT_INCLUDED = new RegExp(
  `(?<!\\p{L})(?:incl?\\w*\\.?|inkl\\w*\\.?|cu|s|with|z|mit|con|с|з|в т\\.?\\s?ч\\.?|including|including all|vč\\.?|včetně|zawiera|z uwzgl|med)\\s+(?:\\S{1,12}\\s+){0,1}(?:${TAX})(?!\\p{L})|(?:${TAX})\\.?\\s*(?:inclu\\p{L}*|incl\\.?|inbegrepen|included|inc\\.?)|(?<!\\p{L})(?:TTC|brutto|bruto)(?!\\p{L})`,
  "iu",
);

/** "/kg", "per 100 g", "pe litru", "за кг" right after an amount. */
export const UNIT_AFTER =
  /^\s*(?:\*|TTC|HT)?\s*(?:\/|(?:per|pe|pro|la|za|за|par|al?|je|na|\()\s+|\(\s*(?:1|per|pro|je)\s*)\s*(\d{0,4}(?:[.,]\d)?\s?(?:kg|кг|g|гр?|l|л|litru|litre|liter|ml|мл|cl|dl|m²|м²|m2|м2|mp|m³|м3|m|м|metru|metre|meter|cm|buc\p{L}*|bucat[ăa]|шт\p{L}*|szt|ks|kus|kpl|st(?:k|ück|uk)?|pcs?|pieces?|ea(?:ch)?|unit[éàa]?|db|tk|vnt|gab|par[ae]?|пара|set|комплект|box|pack|pachet|bax|упак\p{L}*|уп|рулон|rol[ăa]|pair))(?!\p{L})/iu;

const PIECE = /^(?:buc|шт|szt|ks|kus|st(?:k|ück|uk)?$|pc|piece|ea|unit|db|tk|vnt|gab|kpl)/iu;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/кг/iu, "kg"],
  [/мл/iu, "ml"],
  [/гр?$/iu, "g"],
  [/(?:л|litru|litre|liter)$/iu, "l"],
  [/(?:м²|m2|м2|mp)$/iu, "m²"],
  [/(?:м3)$/iu, "m³"],
  [/(?:м|metru|metre|meter)$/iu, "m"],
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
  /^\s?(?:%|[xх×]\s?\d|°|\p{L}{1,3}(?![\p{L}.])(?<!\bht|ttc|ea|inc|vat|tva)|ml|mm|cm|kg|[-–/]\p{L}?\d|(?:zile|days|дн|ani|years|stars|stele|отзыв|reviews))/iu;
export const NOT_A_PRICE_BEFORE =
  /(?:(?<!\p{L})(?:cod|код|code|sku|art|арт|артикул|ref|id|model|модель|ean|gtin|isbn|nr|no|№|tel|тел|phone)\p{L}*[^\d\n]{0,12}|[#№+]\s?|\p{L}[-_]?)$/iu;
