import type { PriceRole } from "./price-reading.ts";

/** What phrases of one row say of an amount. */
export interface RoleRule {
  /** "current" is a label of the price of now: words before it reach no further. */
  readonly role: PriceRole;
  /** So many other words may stand between a phrase and its amount. */
  readonly reach: number;
  /** Whether the amount may stand in the next line. */
  readonly crossesLines: boolean;
}

/**
 * Phrases that tell the role of an amount, one string a language (en, ro, ru, uk, bg, de, fr, es, it, pl, cs, sk, hu,
 * nl, sv, da, no, fi, pt, el, tr), written as indexPhrases reads them. `before` stand before the amount, `after`
 * right behind it. Where several fit, the first row wins.
 */
interface RoleWords extends RoleRule {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "instalment",
    reach: 2,
    crossesLines: false,
    before: [
      "# x, # x of, # x de, # x a, # x por, # x po, # x по, # x zu",
      "# payments of, free payments of, monthly payments of, equal payments of, weekly payments of, # instalments of, # installments of, instalment*, installment*",
      "# rate, # rate de, # rate x, rata, rată, rata lunară, rate de, rate de la, rate egale, rată lunară",
      "# платеж*, рассрочк*, в кредит, частями, ежемесячный платеж, долями",
      "оплата частинами, розстрочк*, у кредит, щомісячний платіж",
      "# вноски, вноск*, на изплащане",
      "# raten, raten, ratenzahlung, monatsrate, rate ab, monatlich ab, finanzierung",
      "# fois, en # fois, # mensualités, mensualité*",
      "# cuotas, # cuotas de, cuota*, # plazos, plazos de",
      "# rate da, rata mensile, rata da, rate da",
      "# rat, # rat po, raty od, rata od, # raty",
      "# splátek, splátk*, měsíčně od, # splátok",
      "# részlet*, részlet*, havi, törlesztő*",
      "# termijnen, termijn*",
      "delbetal*, månadskostnad*, avbetaln*, nedbetaling*, månedspris, afdrag",
      "osamaksu*, kuukausierä*",
      "# vezes, # vezes de, # parcelas, # parcelas de, parcela*, prestaç*",
      "δόσεις, # δόσεις, άτοκες δόσεις, δόση",
      "# taksit*, taksit*",
    ],
    after: [
      "month, mo, mth, per month, a month, each month, monthly, x # months",
      "lună, luna, pe lună, lunar, x # rate, x # luni, în # rate",
      "мес, месяц, в месяц, в мес, ежемесячно, x # мес*, на # мес*, x # платеж*",
      "міс, місяць, в міс*, на місяць, щомісяця, на месец, месечно, месец",
      "monat, pro monat, im monat, monatlich, mtl, mon, x # raten, x # monate",
      "mois, par mois, mensuel*, mes, al mes, por mes, mensual*, mese, al mese, mensil*, x # rate",
      "mies, mc, miesięcznie, na miesiąc, miesiąc, x # rat, měs, měsíc, měsíčně, mesačne, mesiac",
      "hó, hónap, havonta, maand, per maand, p m",
      "mån, månad, per månad, i månaden, md, mdr, pr md, pr måned, om måneden, mnd, per mnd, måned, i måneden",
      "kk, kuukausi, kuukaudessa, mês, por mês, ao mês, mensais, μήνα, τον μήνα, ανά μήνα, ay, aylık, ayda, x # taksit",
    ],
  },
  {
    role: "minimum-order",
    reach: 2,
    crossesLines: false,
    before: [
      "minimum order*, min order*, order minimum, minimum purchase, minimum spend, orders, orders over, orders above, orders of, over, spend, purchases over",
      "comandă minimă, comanda minimă, valoare minimă, valoarea minimă, comenzi peste, comenzi de peste, comenzi de la, comenzi de minim*, cumpărături de peste, cumpărături de minim*, coș minim, peste",
      "минимальный заказ, минимальная сумма, мин заказ, мин сумма, заказе от, заказ от, заказа от, заказы от, покупке от, покупки от, сумме от, суммы от, заказе на сумму, бесплатно от, свыше",
      "мінімальне замовлення, мінімальна сума, замовленні від, замовлення від, замовлень від, суми від, безкоштовно від, понад",
      "минимална поръчка, поръчки над, поръчка над, покупка над, покупки над, доставка над, над",
      "mindestbestellwert, mindestbestell*, mindesteinkauf*, mindestumsatz, ab einem, bestellungen ab, bestellwert ab, einkaufswert ab, versandkostenfrei ab, versandfrei ab, kostenlos ab, gratis ab, gratis versand ab, kostenloser versand ab",
      "commande minimum, commande minimale, minimum de commande, minimum d achat, commandes de plus de, offerte dès, offert dès, offerts dès, gratuite dès, gratuits dès, gratuit dès, offerte à partir de, gratuite à partir de",
      "pedido mínimo, compra mínima, importe mínimo, pedidos superiores a, compras superiores a, superiores a, superior a, gratis a partir de, gratis desde",
      "ordine minimo, acquisto minimo, spesa minima, importo minimo, ordini superiori a, ordini sopra, ordini oltre, gratuita da, gratis da, gratuita sopra",
      "minimalne zamówienie, zamówienie minimalne, minimalna wartość, zamówień powyżej, zamówienia od, zamówienia powyżej, darmowa dostawa od, dostawa gratis od, za darmo od, powyżej",
      "minimální objednávka, minimální hodnota, minimálna objednávka, minimálna hodnota, zdarma od, zdarma nad, objednávky nad, objednávce nad, objednávke nad, nákupu nad, nad",
      "minimum rendelés*, minimális rendelés*, rendelési minimum, ingyenes",
      "minimale bestelling, minimum bestel*, minimaal bestelbedrag, bestellingen boven, bestellingen vanaf, verzending vanaf, bezorging vanaf, gratis vanaf, boven",
      "minsta order*, minimiorder*, minsta köp, köp över, order över, fri frakt över, fri frakt från, frakt över, över",
      "minimumsordre, minimumskøb, køb over, ordrer over, fri fragt over, minstekjøp, minimumsbestilling, kjøp over, ordre over, frakt over",
      "minimitilaus*, vähimmäistilaus*, tilauksiin yli, tilaukset yli, yli",
      "encomenda mínima, compras acima de, encomendas superiores a, acima de",
      "ελάχιστη παραγγελία, παραγγελίες άνω των, αγορές άνω των, παραγγελίες άνω, αγορές άνω, άνω των",
      "minimum sipariş*, minimum sepet*, minimum alışveriş*, en az",
    ],
    after: [
      "minimum order, minimum purchase, comandă minimă, felett, feletti, fölött, fölötti, üzeri, ve üzeri, üstü, d achat, d achats",
    ],
  },
  {
    role: "deposit",
    reach: 2,
    crossesLines: false,
    before: [
      "deposit, refundable deposit, bottle deposit, garanție, garanția, garanție sgr, sgr, cauțiune, ambalaj returnabil",
      "залог, залоговая стоимость, депозит, застава, завдаток, депозит, кауция",
      "pfand, kaution, einwegpfand, mehrwegpfand, consigne, éco participation, éco part, caution, acompte, depósito, fianza, señal, cauzione, deposito, caução",
      "kaucja, kaucji, zastaw, záloha, vratná záloha, vratné zálohy, zálohy, letét, betétdíj, visszaváltási díj",
      "statiegeld, borg, pant, pantti, εγγύηση, depozito",
    ],
    after: [
      "deposit, d éco participation, éco participation, d éco part, éco part, pfand, kaution, garanție, garanție sgr, sgr, taxă sgr, залог, залога, депозит, кауция, consigne, de consigne, cauzione, di cauzione, kaucja, kaucji, záloha, zálohy, záloh, statiegeld, pant, panttia, pantti, betétdíj, depósito, εγγύηση, depozito",
    ],
  },
  {
    role: "shipping",
    reach: 4,
    crossesLines: false,
    before: [
      "delivery, shipping, postage, p p, courier, freight, handling",
      "livrar*, transport*, curier, expediere*",
      "доставк*, пересылк*, пересилк*",
      "versand*, lieferung, lieferkosten, porto",
      "livraison*, frais de port, expédition, envío, gastos de envío, entrega, spedizione, spese di spedizione, consegna",
      "dostaw*, wysyłk*, przesyłk*, doprav*, poštovn*, doručen*",
      "szállítás*, kiszállítás*, postaköltség",
      "verzending, verzendkosten, bezorg*, levering, leverans*, frakt*, fragt*, forsendelse, toimitus*, postikulu*",
      "frete, portes, envio, μεταφορικά, αποστολή, έξοδα αποστολής, παράδοση, kargo*, teslimat*",
    ],
    after: [
      "shipping, delivery, postage, p p, livrare, livrarea, transport, transportul, за доставку, доставка, versand, versandkosten, lieferung, porto, de livraison, livraison, frais de port, de envío, envío, spedizione, di spedizione, dostawa, wysyłka, doprava, poštovné, szállítás, verzendkosten, verzending, frakt, fragt, toimitus, de portes, portes, frete, μεταφορικά, kargo",
    ],
  },
  {
    role: "bonus",
    reach: 2,
    crossesLines: false,
    before: [
      "bonus, bonuses, cashback, reward*, points, points worth, loyalty*, puncte, puncte bonus, fidelitate",
      "бонус*, балл*, кэшбэк, кешбэк, кешбек, бал, бали, точки",
      "bonuspunkt*, punkte, prämie, cagnott*, fidélité, puntos, punti, punkty, punktów, bodů, body, bodov, pont, pontok, hűségpont*",
      "punten, spaarpunten, poäng, bonuspoint, poeng, bonuspoeng, pisteitä, bonusta, pontos, πόντοι, πόντους, puan, parapuan",
    ],
    after: [
      "bonus, bonuses, cashback, points, in points, rewards, puncte, în puncte",
      "бонус*, балл*, кэшбэк, кешбэк, кешбек, бонусами, на карту, балів",
      "punkte, bonuspunkte, cagnottés, en bon, puntos, punti, punktów, bodů, bodov, pont, punten, poäng, point, poeng, pontos, πόντοι, puan",
    ],
  },
  {
    role: "saving",
    reach: 2,
    crossesLines: false,
    before: [
      "save, you save, saving*, discount, coupon, voucher, gift card",
      "economisești, economisesti, economisiți, economie, economii, reducere, reducerea, discount de, cupon, voucher, câștigi",
      "экономия, экономите, скидк*, выгода, купон, промокод, сэкономьте",
      "економія, економте, знижк*, вигода, спестявате, спестете, спести, отстъпк*",
      "sie sparen, du sparst, sparen, spare, ersparnis, rabatt, gutschein, nachlass, gespart",
      "économisez, économie, économies, remise, réduction, bon d achat, ahorra, ahorras, ahorro, descuento, cupón, dto",
      "risparmi, risparmia, risparmio, sconto, buono, coupon, poupe, poupa, poupança, economize, desconto, cupom",
      "oszczędzasz, oszczędź, oszczędność, rabat, zniżka, kupon, taniej o, ušetříte, ušetři, sleva, úspora, ušetríte, zľava, kupón",
      "megtakarítás, megtakarítasz, kedvezmény, spórol*, bespaar, korting, voordeel, je bespaart, u bespaart",
      "spara, du sparar, spar, du sparer, besparelse, rabat, säästä, säästät, alennus, alennusta",
      "κερδίζετε, κέρδος, έκπτωση, εξοικονόμηση, indirim, indirimi, kazanç, kazancınız, tasarruf",
    ],
    after: [
      "off, saving, savings, discount, reducere, скидк*, выгоды, знижк*, отстъпка, rabatt, gespart, günstiger, remise, de remise, de réduction, descuento, de descuento, sconto, di sconto, rabatu, taniej, slevy, zľavy, kedvezmény, korting, rabat, alennus, de desconto, desconto, έκπτωση, indirim, cheaper, ieftin, mai ieftin, дешевле",
    ],
  },
  {
    role: "cart",
    reach: 2,
    crossesLines: false,
    before: [
      "cart, basket, bag, subtotal, total, coș, coșul, coșul meu, coșul de cumpărături",
      "корзин*, итого, всего, кошик*, разом, усього, количк*, общо",
      "warenkorb, einkaufswagen, gesamt, gesamtsumme, zwischensumme, summe, panier, sous total, carrito, cesta, carrello, totale, carrinho",
      "koszyk*, razem, suma, košík*, celkem, celkom, spolu, kosár, összesen, végösszeg",
      "winkelwagen, winkelmand, totaal, varukorg*, totalt, kurv, handlekurv, indkøbskurv, ostoskori, yhteensä, καλάθι, σύνολο, sepet*, toplam",
    ],
    after: [],
  },
  {
    role: "old",
    reach: 0,
    crossesLines: true,
    before: [
      "was, were, old price, list, list price, rrp, r r p, msrp, m s r p, srp, reg, regular, regular price, reg price, compare at, compare at price, original, originally, orig, original price, before, previous price, previously, usual price, recommended price, recommended retail price, starting price, starting bid, opening bid",
      "prp, vechi, preț vechi, prețul vechi, preț inițial, prețul inițial, preț recomandat, preț anterior, prețul anterior, preț standard, preț de listă, preț catalog, preț de catalog, preț întreg, preț normal, preț de pornire, în loc de, înainte, redus de la",
      "старая цена, цена без скидки, без скидки, обычная цена, раньше, было, прежняя цена, начальная цена, начальная ставка, рекомендованная цена, рекомендуемая цена, ррц, вместо",
      "стара ціна, ціна без знижки, без знижки, звичайна ціна, раніше, було, рекомендована ціна, замість",
      "стара цена, редовна цена, предишна цена, беше, пцд, препоръчителна цена",
      "uvp, uvp des herstellers, unverb preisempf, unverb preisempfehlung, unverbindliche preisempfehlung, statt, statt bisher, vorher, zuvor, ehemals, früher, bisher, alter preis, listenpreis, normalpreis, originalpreis, ursprünglich, ursprünglicher preis, startpreis, startgebot",
      "au lieu de, prix conseillé, prix barré, prix public, prix de référence, prix de vente conseillé, avant, ancien prix, prix initial, prix habituel, était",
      "antes, precio anterior, pvpr, pvp, precio recomendado, precio original, precio habitual, en lugar de",
      "invece di, anziché, prima, prezzo di listino, listino, prezzo consigliato, prezzo originale, prezzo precedente, era",
      "cena regularna, cena katalogowa, cena przed, cena przed obniżką, cena przed promocją, cena sugerowana, stara cena, poprzednia cena, było",
      "běžná cena, původn* cena, doporučená cena, dříve, stará cena, před slevou, cena před slevou, bežná cena, pôvodn* cena, odporúčaná cena, predtým, pred zľavou, cena pred zľavou",
      "eredeti ár, régi ár, listaár, korábbi ár, korábban, ajánlott ár, ajánlott fogyasztói ár",
      "van, adviesprijs, oude prijs, normaal, normale prijs, voorheen, adviesverkoopprijs, i p v",
      "tidigare, tidigare pris, ord, ord pris, ordinarie, ordinarie pris, förr, rek pris, innan",
      "før, førpris, vejl pris, vejledende pris, vejl, veiledende pris, veil pris, veil, ordinær pris, gammel pris",
      "ennen, norm, normaalihinta, normaali hinta, ovh, suositushinta, alkuperäinen hinta, aiemmin",
      "preço anterior, preço original, preço recomendado, preço antigo",
      "αρχική τιμή, προηγούμενη τιμή, παλιά τιμή, ήταν, τιμή καταλόγου, π λ τ, πλτ, προτεινόμενη τιμή",
      "eski fiyat, eski fiyatı, liste fiyatı, önceki fiyat, piyasa fiyatı, normal fiyatı",
    ],
    after: [
      "rrp, prp, msrp, uvp, old price, list price, regular price, preț vechi, старая цена, стара ціна, стара цена, statt, prix conseillé, helyett, adviesprijs, ord pris, vejl, ovh",
    ],
  },
  {
    role: "from",
    reach: 0,
    crossesLines: true,
    before: [
      "from, starting at, starting from, as low as, min",
      "de la, de la doar, de la numai, începând de la, începând cu, pornind de la",
      "от, начиная от, начиная с, всего от, від, усього від",
      "ab, schon ab, bereits ab, nur ab, dès, à partir de, partir de, desde, a partir de, da, a partire da, a partire dai",
      "od, już od, již od, už od, už za, vanaf, al vanaf, från, fra, alk, alkaen, alates, nuo",
      "από, ξεκινώντας από, tól",
    ],
    after: ["and up, alkaen, alk, başlayan, den başlayan, dan başlayan, itibaren, tól, től, és felette"],
  },
  {
    role: "current",
    reach: 0,
    crossesLines: true,
    before: [
      "discount price, prezzo scontato, preț cu reducere, precio con descuento, precio con dto, prix remisé, prix après remise, preis mit rabatt, cena po slevě, cena se slevou, cena po zľave, cena po obniżce, kedvezményes ár, indirimli fiyat, цена с отстъпка, ціна зі знижкою",
      "price, our price, sale price, special price, your price, deal price, final price, promo price, now, now only, only, today, just",
      "preț, prețul, prețul nou, preț nou, preț special, preț redus, preț promoțional, preț final, preț online, acum, doar, numai",
      "цена, новая цена, ваша цена, цена со скидкой, сейчас, теперь, всего, ціна, нова ціна, зараз, наша цена, сега, само, нова цена",
      "preis, jetzt, jetzt nur, nur, aktionspreis, angebotspreis, unser preis, prix, maintenant, seulement, precio, ahora, solo, prezzo, ora, adesso, offerta",
      "cena, nasza cena, teraz, tylko, nowa cena, naše cena, nyní, teď, jen, naša cena, iba, akční cena, ár, most, csak, akciós ár",
      "prijs, nu, voor, slechts, onze prijs, pris, nå, kun, bara, endast, hinta, nyt, vain, preço, agora, por, apenas, τιμή, τώρα, μόνο, fiyat, fiyatı, şimdi, sadece",
    ],
    after: [],
  },
];

/** Of the lowest price of 30 days (directive 98/6/EC, article 6a): a word for "lowest" beside "30 days" makes it one. */
export const LOWEST_WORDS =
  "lowest, low, mic, redus, scăzut, минимальная, низкая, низька, найнижча, мінімальна, найниска, ниска, niedrigst*, tiefst*, bestpreis, günstigst*, bas, basse, bajo, baixo, basso, najniższ*, nejnižš*, najnižš*, alacsonyabb, legalacsonyabb, laagste, lägsta, lägst, laveste, lavest, alin, halvin, χαμηλότερη, χαμηλή, düşük";
export const DAY_WORDS =
  "day, days, zile, дней, дня, днів, дни, tage, tagen, tag, jours, días, giorni, dni, dní, dnů, nap, napos, napban, napon, nap legalacsonyabb, dagen, dagar, dagarna, dage, dager, päivän, päivää, dias, ημερών, ημέρες, gün, günün, günlük";

/** Signs of roles in scripts that put no space between words, before and after an amount. */
export const JOINED_BEFORE: readonly (readonly [PriceRole, RegExp])[] = [
  ["shipping", /(?:運費|运费|送料|宅配|取貨|付款|배송비)[^\d\n]{0,16}$/],
  ["minimum-order", /(?:滿額?|满|以上)\s?$/],
  ["saving", /(?:現省|省|享|割引|할인)\s?$/],
  ["old", /(?:原價|原价|定價|定价|建議售價|市價|市场价|参考価格|通常価格|정가)\s*:?\s*$/],
];
export const JOINED_AFTER: readonly (readonly [PriceRole, RegExp])[] = [["from", /^\s*(?:起|~|～)/]];
