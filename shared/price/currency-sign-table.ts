/**
 * What a written currency may mean, most likely first. The place of the page decides between several
 * (read-currency.ts). Sources: CLDR narrow symbols and the signs that shops write. A sign of letters counts in
 * any case when it has three letters or more.
 */
const SIGNS: readonly (readonly [codes: string, ...signs: string[]])[] = [
  [
    "USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU DOP BZD BSD BBD FJD GYD JMD NAD TTD LRD BND BMD KYD XCD",
    "$",
    "＄",
  ],
  ["USD", "US$", "U$S", "USD$", "dollar", "dollars"],
  ["CAD NIO", "C$"],
  ["CAD", "CA$", "CAN$", "CAD$", "CND", "CDN$"],
  ["AUD", "A$", "AU$", "AUD$"],
  ["NZD", "NZ$"],
  ["TWD", "NT$", "NT"],
  ["HKD", "HK$"],
  ["SGD", "S$", "SG$"],
  ["MXN", "MX$", "Mex$"],
  ["BZD", "BZ$"],
  ["CUP", "CUC$"],
  ["DOP", "RD$"],
  ["JMD", "J$"],
  ["MOP", "MOP$"],
  ["TOP", "T$"],
  ["TTD", "TT$"],
  ["UYU", "$U"],
  ["ZWG", "Z$"],
  ["BOB", "$b", "Bs"],
  ["GYD", "G$", "GY$"],
  ["BRL", "R$"],
  ["EUR", "€", "euro", "euros", "евро", "ευρώ"],
  ["GBP EGP SYP LBP SDG SSP FKP GIP SHP", "£"],
  ["GBP", "￡", "₤", "GBp"],
  ["EGP", "E£", "ج.م", "جنيه"],
  ["SDG", "ج.س"],
  ["JPY CNY", "¥", "￥"],
  ["JPY", "円", "yen"],
  ["CNY TWD HKD JPY", "元", "圆"],
  ["JPY CNY TWD HKD", "圓"],
  ["CNY", "yuan", "人民币", "RMB"],
  ["KRW", "원", "₩"],
  ["RUB", "₽", "RUR", "рублей", "рубля", "рубль"],
  ["RUB BYN", "Р", "р", "руб", "P", "Rbl"],
  ["BYN", "б.р", "бел.руб", "бел. руб", "Br", "BYR"],
  ["ETB", "ብር"],
  ["UAH", "₴", "грн", "hrn", "гривен", "гривні"],
  ["KZT", "₸", "тг", "тенге"],
  ["PLN", "zł", "zl", "złotych"],
  ["CZK", "Kč", "Kc"],
  ["HUF", "Ft", "forint"],
  ["SEK NOK DKK ISK", "kr", "krona", "kronor"],
  ["SEK DKK NOK", ":-"],
  ["RON MDL", "lei", "leu", "лей", "леев", "лея"],
  ["HNL RON MDL ALL LSL", "L"],
  ["ALL", "Lek", "lekë"],
  ["BGN KGS", "лв", "лева"],
  ["UZS", "so'm", "soʻm", "Sʻ", "S'", "сум", "сўм"],
  ["KGS UZS", "som", "сом"],
  ["TJS", "смн", "сомони"],
  ["HRK", "kn"],
  ["BAM", "KM", "км"],
  ["RSD", "Dinara", "Дин", "din", "динара"],
  ["MKD", "ден", "denari"],
  ["GEL", "ლ", "lari", "ლარი", "₾"],
  ["AMD", "֏", "դր", "драм"],
  ["AZN", "₼", "manat", "ман"],
  ["TRY", "TL", "₺"],
  ["CHF", "Fr", "SFr", "CHf", "sFr"],
  ["CHF XPF XOF XAF", "franc", "francs", "₣"],
  ["ILS", "₪", "nis", "ש״ח", 'ש"ח', "ש'ח", "ش.ج", "ش.ص"],
  ["INR PKR LKR NPR MUR SCR", "Rs", "Re", "₨"],
  ["INR LKR", "ரூ"],
  ["INR NPR", "र"],
  ["INR", "₹"],
  ["LKR", "රු"],
  ["IDR", "Rp"],
  ["MYR", "RM"],
  ["THB", "฿", "บาท"],
  ["VND", "₫", "đ", "VNĐ"],
  ["PHP CUP", "₱"],
  ["LAK", "₭"],
  ["KHR", "៛"],
  ["MMK", "Ks"],
  ["MNT", "₮", "төг"],
  ["BDT", "৳"],
  ["BTN", "Nu"],
  ["MVR", "Rf"],
  ["AED", "د.إ", "Dhs"],
  ["AED MAD", "درهم", "Dh", "د."],
  ["MAD", "د.م"],
  ["SAR", "ر.س"],
  ["IRR SAR QAR OMR YER", "﷼", "ريال", "ریال"],
  ["QAR", "ر.ق"],
  ["OMR", "ر.ع"],
  ["YER", "ر.ي"],
  ["IRT", "تومان"],
  ["KWD", "KD", "د.ك", "دينار كويتي"],
  ["KWD BHD IQD JOD DZD TND LYD", "دينار"],
  ["BHD", "BD", ".د.ب"],
  ["IQD", "ع.د", "د.ع"],
  ["JOD", "د.أ", "د.ا", "دينار أردني"],
  ["DZD", "دج", "د.ج", "DA"],
  ["TND", "DT", "د.ت"],
  ["LYD", "ل.د", "د.ل"],
  ["LYD LRD", "LD"],
  ["LBP", "ل.ل"],
  ["SYP", "ل.س"],
  ["AFN", "؋"],
  ["ZAR", "R"],
  ["KES", "KSh", "KShs"],
  ["TZS", "TSh"],
  ["UGX", "USh"],
  ["GHS", "GH₵", "₵"],
  ["CRC", "₡"],
  ["NGN", "₦"],
  ["XOF XAF", "CFA", "FCFA"],
  ["BIF", "FBu"],
  ["RWF", "FRw", "RF", "R₣"],
  ["GNF", "FG", "GFr"],
  ["DJF", "Fdj"],
  ["KMF", "CF"],
  ["ERN", "Nfk", "ናቕፋ", "نافكا"],
  ["MWK", "MK"],
  ["ZMW", "ZK"],
  ["MGA", "Ar"],
  ["MRU", "UM"],
  ["STN", "Db"],
  ["AOA", "Kz", "kwz"],
  ["CVE", "Esc"],
  ["SCR", "SR"],
  ["PEN", "S/", "S/."],
  ["PAB", "B/", "B/."],
  ["GTQ", "Q"],
  ["PYG", "₲"],
  ["ANG AWG", "ƒ"],
  ["VUV", "VT", "Vt"],
  ["DEM", "DM"],
  ["SPL", "SPL"],
];

export const CODES_BY_SIGN: ReadonlyMap<string, readonly string[]> = new Map(
  SIGNS.flatMap(([codes, ...signs]) => {
    const list = codes.split(" ");
    return signs.flatMap((sign) => spellingsOf(sign).map((spelling) => [spelling, list] as const));
  }),
);

/** Codes no longer in ISO 4217 that old pages still write. */
export const FORMER_CODES: ReadonlySet<string> = new Set(
  "BYR CUC DEM FRF HRK IRT ITL ROL RUR SLL ZWL".split(" "),
);

/** Codes that are also everyday words on product pages ("AMD Ryzen", "GEL 50 ml"): taken only where the place agrees. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  "ALL AMD BAM COP CUP GEL LAK MAD MOP PEN SOS STN TOP TRY".split(" "),
);

function spellingsOf(sign: string): string[] {
  const isWord = sign.length >= 3 && /^\p{L}+$/u.test(sign);
  const short = new Set([sign]);
  if (sign.length === 2 && /^\p{Ll}+$/u.test(sign.slice(1)) && /^[krzlTкРрлвтгK]/.test(sign)) {
    short
      .add(sign.toLowerCase())
      .add(sign.toUpperCase())
      .add(sign.charAt(0).toUpperCase() + sign.slice(1));
  }
  if (!isWord) return [...short];
  const lower = sign.toLowerCase();
  return [...new Set([sign, lower, sign.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)])];
}
