import type { PackUnit } from "../model/measure.ts";

/** Words and signs of units in all languages read, as indexPhrases reads them. */
export const UNIT_WORDS: readonly (readonly [PackUnit, string])[] = [
  [
    "kg",
    "kg, kgs, kgr, kilo, kilos, kilogram*, kilogramm*, кг, кило, килограмм*, килограм*, кілограм*, kilogramo*, chilo, chili, chilogramm*, quilo, quilos, κιλό, κιλού, κιλά, κιλών, κιλο, χλγ",
  ],
  [
    "g",
    "g, gr, grs, gram, grams, grame, gramm, gramme, grammes, gramos, grammi, gramas, gramů, gramov, gramów, г, гр, грамм, грамма, граммов, грам, грама, грамів, γρ, γραμμάρια, gramo, grammaa",
  ],
  ["lb", "lb, lbs"],
  ["oz", "oz, ounce, ounces"],
  [
    "l",
    "l, lt, ltr, litru, litri, liter, litre, liters, litres, litro, litros, litr, litra, litry, litrů, litrov, litrów, litraa, л, литр, литра, литров, літр, літра, літрів, литри, λ, λτ, λίτρο, λίτρα, λίτρου, litre",
  ],
  ["dl", "dl, дл"],
  ["cl", "cl, сл"],
  ["ml", "ml, мл, mililitri, mililitru, millilitre*, milliliter*, миллилитр*, мілілітр*, mililitr*"],
  [
    "m",
    "m, ml liniar, m l, metru, metri, metru liniar, metri liniari, metre, metres, meter, meters, metro, metros, mètre, mètres, metr, metrů, metrov, metrów, mb, bm, lfm, lm, metriä, м, м п, метр, метра, метров, метрів, пог м, пог метр, п м, м пог, μέτρο, μέτρα",
  ],
  ["cm", "cm, см"],
  ["mm", "mm, мм"],
  [
    "m²",
    "m², m2, м², м2, mp, mq, qm, sqm, sq m, кв м, м кв, кв метр, metru pătrat, metri pătrați, square metre, square meter, quadratmeter, mètre carré, metro cuadrado, metro quadro, metr kwadratowy, neliö*, τ μ",
  ],
  [
    "m³",
    "m³, m3, м³, м3, mc, cbm, куб м, м куб, metru cub, metri cubi, cubic metre, cubic meter, kubikmeter",
  ],
  [
    "piece",
    "piece, pieces, pc, pcs, pce, pces, ea, each, unit, units, count, ct, tablets, tabs, caps, capsules, sheets",
  ],
  [
    "piece",
    "buc, bucată, bucata, bucăți, bucati, bucăţi, bucățile, unitate, comprimate, tablete, capsule, foi, coli, șervețele, scutece",
  ],
  [
    "piece",
    "шт, штука, штук, штуки, штуку, ед, таблеток, таблетки, капсул, капсулы, листов, салфеток, табл, капс, бр, брой, броя, таблетки, одиниць, таблеток, листів",
  ],
  [
    "piece",
    "stk, stck, stück, stueck, st, blatt, tabletten, kapseln, tabs, stuk, stuks, styck, stykker, stykk",
  ],
  [
    "piece",
    "pièce, pièces, unité, unités, l unité, feuilles, comprimés, gélules, pieza, piezas, ud, uds, unidad, unidades, un, unid, pezzo, pezzi, pz, unità, compresse, capsule",
  ],
  [
    "piece",
    "szt, sztuka, sztuki, sztuk, tabletek, kapsułek, ks, kus, kusy, kusů, kusov, tablet, kapslí, db, darab, komad, kom, kosov, kos",
  ],
  [
    "piece",
    "kpl, kappale, kappaletta, tk, tükk, vnt, gab, unidade, unidades, peça, peças, τεμ, τεμάχιο, τεμάχια, adet, ad",
  ],
  [
    "pair",
    "pair, pairs, pereche, perechi, пара, пары, пар, пару, paar, paire, paires, par, pares, paio, paia, para, pary, párů, pár, pari, paria, ζευγάρι, ζευγάρια, çift, чифт, чифта",
  ],
  [
    "dozen",
    "dozen, duzină, duzina, дюжина, дюжину, dutzend, douzaine, docena, dozzina, tuzin, tucet, tucat, dozijn",
  ],
  [
    "set",
    "set, sets, seturi, kit, комплект*, набор, набора, набір, komplet, komplett, conjunto, készlet, sada, sady, souprava, sarja, σετ, takım",
  ],
  [
    "pack",
    "pack, packs, packet, pachet, pachete, pkt, pkg, pk, bax, baxuri, упаковка, упаковку, упаковки, упак, уп, пачка, пачку, пачки, пачек, пакет, опаковка, packung, paket, paquet, paquete, pacco, confezione, conf, opakowanie, opak, op, balení, balenie, bal, csomag, csom, pak, pakje, verpakking, förp, förpackning, pakke, pakkaus, embalagem, emb, συσκευασία, συσκ",
  ],
  [
    "box",
    "box, boxes, cutie, cutii, коробка, коробку, коробки, коробок, кутия, karton, carton, cartons, caja, cajas, boîte, boîtes, scatola, scatole, pudełko, pudełka, krabice, krabička, doboz, doos, låda, æske, eske, laatikko, caixa, caixas, κουτί, koli, kutu",
  ],
  [
    "roll",
    "roll, rolls, rolă, role, rola, рулон, рулона, рулонов, рулоны, рулонів, ролка, ролки, rolle, rollen, rouleau, rouleaux, rollo, rollos, rotolo, rotoli, rolka, rolki, rolek, rolí, tekercs, rol, rulle, ruller, rullar, rulla, rullaa, rolo, rolos, ρολό, ρολά, rulo",
  ],
  [
    "bottle",
    "bottle, bottles, sticlă, sticle, sticla, flacon, flacoane, бутылка, бутылки, бутылок, флакон*, пляшка, пляшок, пляшки, бутилка, бутилки, flasche, flaschen, bouteille, bouteilles, botella, botellas, bottiglia, bottiglie, butelka, butelki, butelek, lahev, lahve, lahví, fľaša, fliaš, palack, fles, flessen, flaska, flaskor, flaske, flasker, pullo, pulloa, garrafa, garrafas, μπουκάλι, μπουκάλια, şişe",
  ],
  [
    "can",
    "can, cans, doză, doze, conservă, банка, банки, банок, жестяная банка, dose, dosen, canette, canettes, lata, latas, lattina, lattine, puszka, puszki, puszek, plechovka, plechovky, blik, blikken, burk, burkar, dåse, dåser, boks, tölkki, tölkkiä, κουτάκι, κουτάκια",
  ],
  [
    "bag",
    "bag, bags, sachet, sachets, plic, plicuri, pliculețe, sac, saci, пакетик*, мешок, мешка, мешков, саше, стик*, beutel, sack, sobre, sobres, bustina, bustine, torebka, torebki, torebek, sáček, sáčků, sáčky, vrecko, vreciek, tasak, zak, zakje, påse, pose, pussi, saqueta, saquetas, φακελάκι, φακελάκια, poşet",
  ],
];

/** Words that link a price to what it buys: "per kg", "pe bucată", "за шт". */
export const UNIT_LINKS =
  "per, pe, pro, la, a, à, za, за, par, al, alla, je, na, por, por cada, il, el, le, the, pour, cada, o, på, pr, per st, ανά, το, τό, de, der, beher, for, för, als, к, на, каждый, fiecare, jede, each";
