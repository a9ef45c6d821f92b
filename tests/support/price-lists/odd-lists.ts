/** More price lists of firms that do not exist: turned pages, no header, raised cents, several tables, many pages. */
import { Drawing, type DrawnPage } from "./drawn-page.ts";
import { printAmount as lei } from "./print-amount.ts";

/** A page in landscape, printed on its side and shown turned; dollars beside the amounts. */
export function turnedPage(turn: 1 | 3): DrawnPage[] {
  const drawing = new Drawing({ sheet: { width: 842, height: 595 } });
  drawing
    .line(
      [
        { text: "Item no.", at: 40 },
        { text: "Description", at: 140 },
        { text: "List price", at: 640, align: "right" },
        { text: "Dealer price", at: 760, align: "right" },
      ],
      { isBold: true },
    )
    .down(18);
  ["Ball valve DN15", "Ball valve DN20", "Check valve DN25", "Pressure gauge 0–10 bar"].forEach(
    (name, index) => {
      const price = (index + 1) * 310.4;
      drawing
        .line([
          { text: `V-${200 + index}`, at: 40 },
          { text: name, at: 140 },
          { text: `$${price.toFixed(2)}`, at: 640, align: "right" },
          { text: `$${(price * 0.7).toFixed(2)}`, at: 760, align: "right" },
        ])
        .down(15);
    },
  );
  const textTurn = turn === 1 ? 1 : 3;
  return drawing.pages().map((page) => ({ ...page, textTurn, shownTurn: turn }));
}

/** Neither header nor lines: dots lead to the amounts. */
export function dottedMenu(): DrawnPage[] {
  const drawing = new Drawing({ size: 10 });
  drawing
    .line([{ text: "CAFENEA „LA COLȚ” – LISTĂ DE PREȚURI", at: 297, align: "middle" }], {
      isBold: true,
      size: 14,
    })
    .down(30);
  const rows = [
    ["Espresso", 9],
    ["Cappuccino", 13.5],
    ["Ceai de plante", 11],
    ["Croissant cu unt", 10.5],
    ["Limonadă cu mentă 400 ml", 17],
  ] as const;
  for (const [name, price] of rows) {
    const dots = ".".repeat(60 - name.length);
    drawing
      .line([
        { text: `${name} ${dots}`, at: 60 },
        { text: `${lei(price)} lei`, at: 520, align: "right" },
      ])
      .down(18);
  }
  return drawing.pages();
}

/** Cents set small and raised, a column of old prices, and a price on request. */
export function raisedCents(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line(
      [
        { text: "Cod", at: 40 },
        { text: "Produs", at: 110 },
        { text: "Preț vechi (lei)", at: 450, align: "right" },
        { text: "Preț nou (lei)", at: 540, align: "right" },
      ],
      { isBold: true },
    )
    .down(20);
  const rows = [
    ["R1", "Tigaie grill 28 cm", "189", "90", "149", "99"],
    ["R2", "Oală inox 5 l", "229", "00", "199", "50"],
    ["R3", "Set cuțite 6 piese", "159", "90", "129", "90"],
    ["R4", "Robot de bucătărie", "", "", "la cerere", ""],
  ] as const;
  for (const [code, name, oldWhole, oldCents, whole, cents] of rows) {
    drawing.line([
      { text: code, at: 40 },
      { text: name, at: 110 },
    ]);
    for (const [text, small, right] of [
      [oldWhole, oldCents, 450],
      [whole, cents, 540],
    ] as const) {
      if (text === "") continue;
      drawing.put({ text, at: right - 6, align: "right" }, drawing.y);
      if (small !== "") drawing.put({ text: small, at: right, align: "right" }, drawing.y - 4, { size: 5 });
    }
    drawing.down(20);
  }
  return drawing.pages();
}

/** Two tables with headers of their own, the second with other columns of prices. */
export function twoTables(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line(
      [
        { text: "Produs", at: 40 },
        { text: "Preț, EUR", at: 400, align: "right" },
      ],
      { isBold: true },
    )
    .down(16);
  for (const [name, price] of [
    ["Panou LED 60×60", 24.9],
    ["Bandă LED 5 m", 12],
    ["Spot încastrat", 3.75],
  ] as const)
    drawing
      .line([
        { text: name, at: 40 },
        { text: lei(price), at: 400, align: "right" },
      ])
      .down(16);
  drawing
    .down(30)
    .line(
      [
        { text: "Serviciu", at: 40 },
        { text: "Tarif, EUR/oră", at: 300, align: "right" },
        { text: "Tarif weekend, EUR/oră", at: 480, align: "right" },
      ],
      { isBold: true },
    )
    .down(16);
  for (const [name, price] of [
    ["Montaj electric", 25],
    ["Proiectare iluminat", 40],
    ["Mentenanță anuală", 30],
  ] as const)
    drawing
      .line([
        { text: name, at: 40 },
        { text: lei(price), at: 300, align: "right" },
        { text: lei(price * 1.5), at: 480, align: "right" },
      ])
      .down(16);
  return drawing.pages();
}

/** As many pages as asked, for time and bounds. */
export function longList(pageCount: number): DrawnPage[] {
  const drawing = new Drawing({
    size: 7,
    onPage: (page) => {
      page.line(
        [
          { text: "Cod", at: 40 },
          { text: "Denumire", at: 110 },
          { text: "Preț fără TVA, lei", at: 540, align: "right" },
        ],
        { isBold: true },
      );
      page.y += 14;
    },
  });
  let number = 0;
  const rowsOnPage = 17;
  for (let page = 1; page <= pageCount; page += 1) {
    for (let row = 0; row < rowsOnPage; row += 1) {
      number += 1;
      drawing.line([
        { text: `L${10000 + number}`, at: 40 },
        { text: `Șurub zincat ${3 + (number % 9)}×${20 + number} mm`, at: 110 },
        { text: lei(number * 0.35 + 1), at: 540, align: "right" },
      ]);
      drawing.y += 40;
    }
    if (page < pageCount) drawing.newPage();
  }
  return drawing.pages((page, count) => [{ text: `${page}/${count}`, at: 297, align: "middle" }]);
}
