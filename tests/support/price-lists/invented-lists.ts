/** Price lists of firms that do not exist, in the layouts that firms use. */
import { Drawing, type DrawnPage } from "./drawn-page.ts";
import { printAmount as lei } from "./print-amount.ts";

const rubles = (amount: number) =>
  amount
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+(?!\d))/g, " ");

const GROUPS_RO = [
  [
    "Adezivi și mortare",
    [
      "Adeziv gresie Flexo 25 kg",
      "Mortar de zidărie M10 40 kg",
      "Glet de ipsos fin 20 kg",
      "Adeziv polistiren 25 kg",
    ],
  ],
  [
    "Vopsele lavabile",
    ["Vopsea albă interior 15 l", "Vopsea exterior siliconică 10 l", "Amorsă acrilică 5 l"],
  ],
  ["Izolații", ["Vată minerală 100 mm", "Polistiren expandat EPS 80", "Folie anticondens 75 m²"]],
] as const;

/** Columns without and with VAT, groups in bold, the header and an address on each of three pages. */
export function romanianTwoPrices(): DrawnPage[] {
  const drawing = new Drawing({
    onPage: (page) => {
      page.line([{ text: "Depozitul Argeșana SRL · Pitești · tel. 0248 555 010", at: 40 }], { size: 7 });
      page.y += 40;
      page.line(
        [
          { text: "Cod", at: 40 },
          { text: "Denumire produs", at: 110 },
          { text: "U.M.", at: 340 },
          { text: "Preț fără TVA (lei)", at: 470, align: "right" },
          { text: "Preț cu TVA (lei)", at: 555, align: "right" },
        ],
        { isBold: true },
      );
      page.y += 18;
    },
  });
  const groups = Array.from({ length: 5 }, (_, round) =>
    GROUPS_RO.map(([group, names]) => ({ round, group, names })),
  ).flat();
  let code = 1000;
  for (const { round, group, names } of groups) {
    const series = round === 0 ? "" : ` seria ${round + 1}`;
    drawing.line([{ text: `${group}${series}`, at: 40 }], { isBold: true }).down(16);
    for (const name of names) {
      code += 7;
      const net = code * 1.37 - 1000;
      drawing
        .line([
          { text: `AR-${code}`, at: 40 },
          { text: `${name}${series}`, at: 110 },
          { text: code % 2 === 0 ? "buc" : "sac", at: 340 },
          { text: lei(net), at: 470, align: "right" },
          { text: lei(net * 1.21), at: 555, align: "right" },
        ])
        .down(16);
    }
  }
  return drawing.pages((page, count) => [{ text: `Pagina ${page} din ${count}`, at: 297, align: "middle" }]);
}

/** No lines, names that run over two lines below their row, prices in rubles, a footnote. */
export function russianWrappedNames(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line([{ text: "ПРАЙС-ЛИСТ ООО «Северный инструмент» на 01.12.2026", at: 40 }], {
      isBold: true,
      size: 13,
    })
    .down(30);
  drawing
    .line([
      { text: "Артикул", at: 40 },
      { text: "Наименование", at: 110 },
      { text: "Ед.", at: 400 },
      { text: "Цена с НДС, руб.", at: 550, align: "right" },
    ])
    .down(20);
  const rows: readonly (readonly [string, readonly string[], string, number])[] = [
    [
      "СИ-101",
      ["Дрель ударная аккумуляторная 18 В, два", "аккумулятора, быстрозажимной патрон 13 мм"],
      "шт.",
      12490,
    ],
    ["СИ-102", ["Перфоратор SDS-plus 800 Вт"], "шт.", 8990.5],
    [
      "СИ-103",
      [
        "Шлифовальная машина угловая 125 мм, 1100 Вт,",
        "с регулировкой оборотов, защитный кожух",
        "в комплекте",
      ],
      "шт.",
      6750,
    ],
    ["СИ-104", ["Пила дисковая 185 мм"], "шт.", 10200],
    ["СИ-105", ["Набор бит (32 предмета), кейс"], "компл.", 1150],
  ];
  for (const [code, [name = "", ...rest], unit, price] of rows) {
    drawing
      .line([
        { text: code, at: 40 },
        { text: name, at: 110 },
        { text: unit, at: 400 },
        { text: rubles(price), at: 550, align: "right" },
      ])
      .down(11);
    for (const line of rest) drawing.line([{ text: line, at: 110 }]).down(11);
    drawing.down(7);
  }
  drawing
    .down(20)
    .line([{ text: "Цены действительны в течение 30 дней. Самовывоз со склада в Твери.", at: 40 }], {
      size: 7,
    });
  return drawing.pages();
}

/** Prices by quantity under one title, in two lines of header; names without codes. */
export function polishQuantityPrices(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line([{ text: "Cennik hurtowy Zielona Hurtownia, ceny netto w zł", at: 40 }], { size: 12 })
    .down(30);
  drawing
    .line(
      [
        { text: "Nazwa towaru", at: 40 },
        { text: "Cena netto za szt. przy zakupie", at: 440, align: "middle" },
      ],
      { isBold: true },
    )
    .down(12);
  drawing
    .line(
      [
        { text: "1-9 szt.", at: 380, align: "right" },
        { text: "10-49 szt.", at: 470, align: "right" },
        { text: "od 50 szt.", at: 555, align: "right" },
      ],
      { isBold: true },
    )
    .down(18);
  const names = [
    "Ziemia uniwersalna 50 l",
    "Nawóz do trawnika 10 kg",
    "Doniczka ceramiczna Ø 20 cm",
    "Wąż ogrodowy 25 m",
    "Łopata ze szpicem",
    "Grabie wachlarzowe",
  ];
  names.forEach((name, index) => {
    const price = 1204.5 / (index + 1);
    drawing
      .line([
        { text: name, at: 40 },
        { text: lei(price), at: 380, align: "right" },
        { text: lei(price * 0.95), at: 470, align: "right" },
        { text: index === 3 ? "–" : lei(price * 0.9), at: 555, align: "right" },
      ])
      .down(15);
  });
  return drawing.pages((page) => [{ text: `${page}`, at: 555, align: "right" }]);
}

/** Two columns on a page, each with a header of its own; euro without a sign beside the amounts. */
export function germanCatalogue(): DrawnPage[] {
  const drawing = new Drawing({ size: 8 });
  drawing
    .line(
      [{ text: "Preisliste Werkzeughaus Lindental – alle Preise zzgl. MwSt.", at: 297, align: "middle" }],
      { isBold: true, size: 12 },
    )
    .down(30);
  for (const left of [40, 310])
    drawing.line(
      [
        { text: "Art.-Nr.", at: left },
        { text: "Bezeichnung", at: left + 60 },
        { text: "Preis EUR", at: left + 240, align: "right" },
      ],
      { isBold: true },
    );
  drawing.down(16);
  const goods = [
    "Schraubendreher PH2",
    "Kombizange 180 mm",
    "Wasserwaage 60 cm",
    "Cuttermesser",
    "Gummihammer 450 g",
    "Maßband 5 m",
    "Stichsägeblätter (5er)",
    "Schleifpapier K120",
  ];
  goods.forEach((name, index) => {
    for (const [side, left] of [40, 310].entries()) {
      const number = 4100 + index + side * 50;
      drawing.put({ text: `${number}.${index % 3}`, at: left }, drawing.y + side * 3);
      drawing.put({ text: side === 0 ? name : `${name} Profi`, at: left + 60 }, drawing.y + side * 3);
      drawing.put(
        { text: lei(index * 2.35 + 4 + side * 10), at: left + 240, align: "right" },
        drawing.y + side * 3,
      );
    }
    drawing.down(14);
  });
  return drawing.pages(() => [
    { text: "Werkzeughaus Lindental GmbH · www.lindental.example · Seite 1", at: 297, align: "middle" },
  ]);
}

/** Cells set to the middle of their row, so that a name of two lines has its price between them; lei named above the table. */
export function moldovanMiddleCells(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line([
      { text: "Oferta de prețuri „Casa Mea” SRL, Chișinău. Prețurile sunt în MDL, TVA inclus.", at: 40 },
    ])
    .down(30);
  drawing
    .line(
      [
        { text: "Nr.", at: 40 },
        { text: "Denumirea mărfii / Наименование", at: 80 },
        { text: "Ambalaj", at: 380 },
        { text: "Preț", at: 520, align: "right" },
      ],
      { isBold: true },
    )
    .down(22);
  const rows: readonly (readonly [readonly string[], string, string])[] = [
    [["Ulei de floarea-soarelui rafinat", "Подсолнечное масло рафинированное"], "1 l", "34.50"],
    [["Făină de grâu calitate superioară"], "2 kg", "27.90"],
    [["Zahăr tos / Сахар-песок"], "50 kg", "785.00"],
    [["Orez bob rotund, ambalat în vid", "Рис круглозёрный, вакуумная упаковка"], "900 g", "31.20"],
    [["Apă minerală plată"], "5 l", "19.00"],
    [["Apă minerală plată"], "0,5 l", "8.50"],
  ];
  rows.forEach(([names, pack, price], index) => {
    const middle = drawing.y + ((names.length - 1) * 11) / 2;
    names.forEach((name, line) => {
      drawing.put({ text: name, at: 80 }, drawing.y + line * 11);
    });
    drawing.put({ text: String(index + 1), at: 40 }, middle);
    drawing.put({ text: pack, at: 380 }, middle);
    drawing.put({ text: price, at: 520, align: "right" }, middle);
    drawing.down(names.length * 11 + 8);
  });
  return drawing.pages();
}
