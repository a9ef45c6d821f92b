/** The currency of each country that a page's address or language may name (ISO 3166-1 alpha-2, ISO 4217). */
const COUNTRIES_BY_CURRENCY: readonly (readonly [currency: string, countries: string])[] = [
  ["EUR", "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM VA ME XK AD EU"],
  ["RON", "RO"],
  ["MDL", "MD"],
  ["RUB", "RU SU"],
  ["BYN", "BY"],
  ["UAH", "UA"],
  ["KZT", "KZ"],
  ["KGS", "KG"],
  ["UZS", "UZ"],
  ["TJS", "TJ"],
  ["AZN", "AZ"],
  ["AMD", "AM"],
  ["GEL", "GE"],
  ["PLN", "PL"],
  ["CZK", "CZ"],
  ["HUF", "HU"],
  ["RSD", "RS"],
  ["MKD", "MK"],
  ["ALL", "AL"],
  ["BAM", "BA"],
  ["SEK", "SE"],
  ["NOK", "NO"],
  ["DKK", "DK"],
  ["ISK", "IS"],
  ["GBP", "GB UK"],
  ["CHF", "CH LI"],
  ["TRY", "TR"],
  ["USD", "US EC SV PR"],
  ["CAD", "CA"],
  ["AUD", "AU"],
  ["NZD", "NZ"],
  ["MXN", "MX"],
  ["BRL", "BR"],
  ["ARS", "AR"],
  ["CLP", "CL"],
  ["COP", "CO"],
  ["UYU", "UY"],
  ["PEN", "PE"],
  ["DOP", "DO"],
  ["CNY", "CN"],
  ["JPY", "JP"],
  ["KRW", "KR"],
  ["TWD", "TW"],
  ["HKD", "HK"],
  ["SGD", "SG"],
  ["INR", "IN"],
  ["PKR", "PK"],
  ["LKR", "LK"],
  ["NPR", "NP"],
  ["IDR", "ID"],
  ["MYR", "MY"],
  ["THB", "TH"],
  ["VND", "VN"],
  ["PHP", "PH"],
  ["ILS", "IL"],
  ["AED", "AE"],
  ["SAR", "SA"],
  ["QAR", "QA"],
  ["KWD", "KW"],
  ["BHD", "BH"],
  ["OMR", "OM"],
  ["JOD", "JO"],
  ["EGP", "EG"],
  ["MAD", "MA"],
  ["TND", "TN"],
  ["DZD", "DZ"],
  ["IRR", "IR"],
  ["ZAR", "ZA"],
  ["NGN", "NG"],
  ["KES", "KE"],
  ["GHS", "GH"],
];

export const CURRENCY_BY_COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES_BY_CURRENCY.flatMap(([currency, countries]) =>
    countries.split(" ").map((country) => [country, currency] as const),
  ),
);

/** The country that a language stands for when nothing else names one. Languages of many countries are absent. */
export const COUNTRY_BY_LANGUAGE: ReadonlyMap<string, string> = new Map(
  "ro:RO mo:MD ru:RU uk:UA be:BY kk:KZ pl:PL cs:CZ sk:SK hu:HU bg:BG sr:RS hr:HR sl:SI sv:SE nb:NO no:NO nn:NO da:DK fi:FI is:IS et:EE lv:LV lt:LT de:DE it:IT fr:FR nl:NL el:GR tr:TR ja:JP ko:KR zh:CN he:IL th:TH vi:VN id:ID hi:IN ka:GE tg:TJ"
    .split(" ")
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** Two-letter endings of addresses that shops everywhere use, so that they name no country. */
export const ENDINGS_OF_NO_COUNTRY: ReadonlySet<string> = new Set(
  "AI CC CO EU FM GG IO IT.COM LA LY ME SH TO TV VC WS".split(" "),
);

/** Languages and countries that write a point before the cents. All others write a comma. */
export const POINT_LANGUAGES: ReadonlySet<string> = new Set(
  "ak am ar as ba bm bn bo ce cy dz ee en fa fil ga gd gu gv ha he hi ig ii ja ki km kn ko ks kw lg mg mi ml mn mr ms mt my nd ne om or pa qu sa sd si sn so st sw ta te th ti tn to ug ur xh yi yo zh zu".split(
    " ",
  ),
);
export const POINT_COUNTRIES: ReadonlySet<string> = new Set(
  "US GB UK AU NZ CA IE IN PK LK NP HK SG TW CN JP KR TH PH MY MX DO PE CH LI IL AE SA QA KW BH OM JO EG NG KE GH".split(
    " ",
  ),
);
