/** Lists as office programs and browsers print them: titles over several columns, cells that nearly touch. */
import { Drawing, type DrawnPage } from "./drawn-page.ts";
import { printAmount as lei } from "./print-amount.ts";

/** A header of four lines: "Preț" over the middle of two columns, cells set to the middle of their rows. */
export function groupTitles(): DrawnPage[] {
  const drawing = new Drawing({ size: 10 });
  drawing.line([{ text: "Agro Distribuție SRL – ofertă", at: 40 }], { isBold: true, size: 14 }).down(20);
  drawing.line([{ text: "Valabilă din 01.12.2026. Prețurile nu includ TVA.", at: 40 }]).down(24);
  drawing.line([{ text: "Preț, lei/UM", at: 515, align: "middle" }], { isBold: true }).down(8);
  drawing.line([{ text: "Nr.", at: 45 }], { isBold: true }).down(6);
  drawing
    .line(
      [
        { text: "Cod", at: 85 },
        { text: "Denumire", at: 250, align: "middle" },
        { text: "UM", at: 440 },
        { text: "< 10", at: 490, align: "middle" },
        { text: "peste 10", at: 545, align: "middle" },
      ],
      { isBold: true },
    )
    .down(6);
  drawing.line([{ text: "crt.", at: 45 }], { isBold: true }).down(7);
  drawing
    .line(
      [
        { text: "buc", at: 490, align: "middle" },
        { text: "buc", at: 545, align: "middle" },
      ],
      { isBold: true },
    )
    .down(22);
  const groups = [
    ["Semințe", ["Sămânță hibrid porumb"], ["Sămânță floarea-soarelui"]],
    [
      "Pesticide",
      [
        "Fungicid sistemic pentru viță-de-vie, pomi fructiferi",
        "legume de seră, cu acțiune preventivă, ambalaj",
        "economic",
      ],
      ["Erbicid total"],
    ],
    ["Unelte", ["Foarfecă de vie"], ["Atomizor 14 l"]],
  ] as const;
  let number = 0;
  for (const [group, ...goods] of groups) {
    drawing.line([{ text: group, at: 40 }], { isBold: true }).down(19);
    for (const names of goods) {
      number += 1;
      drawRow(drawing, number, names);
    }
  }
  return drawing.pages();
}

function drawRow(drawing: Drawing, number: number, names: readonly string[]): void {
  const middle = drawing.y + ((names.length - 1) * 12) / 2;
  names.forEach((name, line) => {
    drawing.put({ text: name, at: 125 }, drawing.y + line * 12);
  });
  for (const cell of [
    { text: String(number), at: 42 },
    { text: `AG${1000 + number}`, at: 78 },
    { text: "buc", at: 440 },
    { text: lei(number * 13.37), at: 510, align: "right" },
    { text: lei(number * 12.1), at: 568, align: "right" },
  ] as const)
    drawing.put(cell, middle);
  drawing.down((names.length - 1) * 12 + 18);
}

/** A spreadsheet's narrow cells: the file has code and name as one run of text, parted by a single space. */
export function touchingCells(): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line([
      { text: "Indeks", at: 40 },
      { text: "Nazwa", at: 78 },
      { text: "J.m.", at: 330 },
      { text: "Cena netto", at: 360 },
      { text: "Cena brutto", at: 430 },
      { text: "Stan", at: 500 },
    ])
    .down(13);
  for (let index = 1; index <= 12; index += 1) {
    const colour = index % 3 === 0 ? "" : " biały podwójnie izolowany";
    drawing
      .line([
        { text: `ZX-${String(index).padStart(3, "0")} Kabel YDYp 3x${index} mm² drut${colour}`, at: 40 },
        { text: "m", at: 330 },
        { text: `${lei(index * 1.15)} zł`, at: 360 },
        { text: `${lei(index * 1.4145)} zł`, at: 430 },
        { text: String(index * 3), at: 500 },
      ])
      .down(13);
  }
  return drawing.pages();
}

/** Names in two lines above and below the line of their own row, the same on every page at the same height. */
export function namesAroundRows(): DrawnPage[] {
  const drawing = new Drawing({
    onPage: (page, number) => {
      if (number === 1)
        page
          .line([{ text: "Прайс-лист. Цены указаны в белорусских рублях без НДС", at: 40 }])
          .down(20)
          .line([
            { text: "№", at: 40 },
            { text: "Наименование товара", at: 130 },
            { text: "Ед.", at: 330 },
            { text: "Розничная цена", at: 450, align: "right" },
            { text: "Оптовая цена", at: 550, align: "right" },
          ])
          .down(20);
    },
  });
  for (let number = 1; number <= 60; number += 1) {
    const [above, middle, below] = [drawing.y, drawing.y + 6, drawing.y + 12];
    drawing.put({ text: "Подшипник шариковый радиальный", at: 60 }, above);
    drawing.put({ text: String(number), at: 40 }, middle);
    drawing.put({ text: "шт", at: 330 }, middle);
    drawing.put({ text: lei(number * 1234.5).replace(".", " "), at: 450, align: "right" }, middle);
    const wholesale = number % 9 === 0 ? "по запросу" : lei(number * 1100.4).replace(".", " ");
    drawing.put({ text: wholesale, at: 550, align: "right" }, middle);
    drawing.put({ text: `однорядный 62${String(number).padStart(2, "0")}-2RS`, at: 60 }, below);
    drawing.down(28);
  }
  return drawing.pages();
}
