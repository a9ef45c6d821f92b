import { describe, expect, it } from "vitest";
import type { PriceContext } from "../../../shared/price/price-reading.ts";
import { readPrices } from "../../../shared/price/read-prices.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

const rolesIn = (text: string, language: string) => {
  const context: PriceContext = { language };
  return readPrices(text, context).map(({ amount, role }) => `${printDecimal(amount)} ${role}`);
};

describe("what an amount stands for", () => {
  it.each([
    ["ro", "Preț vechi: 129,99 lei Preț nou: 99,99 lei", ["129.99 old", "99.99 current"]],
    ["ro", "PRP: 219,99 lei", ["219.99 old"]],
    ["ro", "Cel mai mic preț din ultimele 30 de zile: 89,90 lei", ["89.90 lowest"]],
    ["ro", "1 249 lei\nCel mai mic preț din ultimele 30 de zile: 1 199 lei", ["1249 current", "1199 lowest"]],
    ["ro", "de la 49,90 lei", ["49.90 from"]],
    ["ro", "12 rate x 99,99 lei", ["99.99 instalment"]],
    ["ro", "Livrare 19,99 lei", ["19.99 shipping"]],
    ["ro", "Garanție ambalaj SGR 0,50 lei", ["0.50 deposit"]],
    ["ro", "Comandă minimă 200 lei", ["200 minimum-order"]],
    ["ro", "Economisești 30 lei", ["30 saving"]],
    ["ru", "Старая цена 1 299 ₽ Новая цена 999 ₽", ["1299 old", "999 current"]],
    ["ru", "Самая низкая цена за последние 30 дней 899 ₽", ["899 lowest"]],
    ["ru", "от 490 ₽", ["490 from"]],
    ["ru", "Доставка 299 ₽", ["299 shipping"]],
    ["ru", "минимальный заказ 3000 ₽", ["3000 minimum-order"]],
    ["ru", "+150 бонусов", []],
    ["de", "UVP 24,99 € 19,99 €", ["24.99 old", "19.99 current"]],
    ["de", "Niedrigster Preis der letzten 30 Tage: 17,99 €", ["17.99 lowest"]],
    ["de", "ab 9,99 €", ["9.99 from"]],
    ["de", "zzgl. 0,25 € Pfand", ["0.25 deposit"]],
    ["de", "Versand 4,95 €", ["4.95 shipping"]],
    ["de", "Mindestbestellwert 25 €", ["25 minimum-order"]],
    ["pl", "Najniższa cena z 30 dni przed obniżką: 39,99 zł", ["39.99 lowest"]],
    ["pl", "Cena regularna: 59,99 zł", ["59.99 old"]],
    ["pl", "Dostawa od 12,99 zł", ["12.99 shipping"]],
    ["fr", "À partir de 12,90 €", ["12.90 from"]],
    ["fr", "dont 0,02 € d'éco-participation", ["0.02 deposit"]],
    ["it", "Prezzo più basso degli ultimi 30 giorni: 15,00 €", ["15.00 lowest"]],
    ["es", "Gastos de envío 3,99 €", ["3.99 shipping"]],
    ["en", "RRP £30.00 £24.00", ["30.00 old", "24.00 current"]],
    ["en", "Save £6.00", ["6.00 saving"]],
    ["en", "Free delivery on orders over $50", ["50 minimum-order"]],
    ["en", "4 interest-free payments of $12.25", ["12.25 instalment"]],
    ["hu", "Az elmúlt 30 nap legalacsonyabb ára: 4 990 Ft", ["4990 lowest"]],
    ["cs", "Doprava 79 Kč", ["79 shipping"]],
    ["nl", "Adviesprijs € 39,95", ["39.95 old"]],
  ])("%s: %s", (language, text, roles) => {
    expect(rolesIn(text, language)).toEqual(roles);
  });

  it.each([
    ["ro", "502 – 558 lei", ["502 from", "558 high"]],
    ["en", "$10.00 to $25.00", ["10.00 from", "25.00 high"]],
  ])("%s: %s is a range", (language, text, roles) => {
    expect(rolesIn(text, language)).toEqual(roles);
  });
});

describe("VAT beside an amount", () => {
  it.each([
    ["100 lei + TVA", "excluded"],
    ["119 lei TVA inclus", "included"],
    ["100 lei fără TVA", "excluded"],
    ["119 lei cu TVA", "included"],
    ["100 € HT", "excluded"],
    ["120 € TTC", "included"],
    ["100 € zzgl. MwSt.", "excluded"],
    ["119 € inkl. 19 % MwSt.", "included"],
    ["1000 ₽ без НДС", "excluded"],
    ["1200 ₽ с НДС", "included"],
    ["100 zł netto", "excluded"],
    ["123 zł brutto", "included"],
    ["121 € IVA incluido", "included"],
    ["100 Kč bez DPH", "excluded"],
    ["£100 ex VAT", "excluded"],
    ["100 lei", "unknown"],
  ])("%s: %s", (text, vat) => {
    expect(readPrices(text, { language: "ro" })[0]?.vat).toBe(vat);
  });
});

describe("what one price buys", () => {
  it.each([
    ["84,90 lei/kg", "kg"],
    ["12,5 lei / 100 g", "100 g"],
    ["199 ₽/100 г", "100 g"],
    ["5 zł/szt.", "piece"],
    ["45 lei/m²", "m²"],
    ["9,99 € pro Liter", "l"],
    ["£3 per 6-pack", "6-pack"],
    ["25 lei / buc", "piece"],
    ["100 грн за шт", "piece"],
    ["2,49 €/l", "l"],
    ["1 kg = 19,90 €", "kg"],
    ["99 lei", undefined],
  ])("%s: %s", (text, unit) => {
    expect(readPrices(text, { language: "ro" })[0]?.unit).toBe(unit);
  });
});

describe("an amount or a sign that can be read two ways", () => {
  it("$1.234 is one thousand or one and a bit, and says both", () => {
    const [reading] = readPrices("$1.234", { language: "en-US" });
    expect(reading?.isAmountAmbiguous).toBe(true);
    const both = [reading?.amount, reading?.otherAmount].map((amount) => amount && printDecimal(amount));
    expect(both.toSorted()).toEqual(["1.234", "1234"]);
  });

  it("kr without a place may be of any of three countries, and says which", () => {
    const [reading] = readPrices("199 kr");
    expect(reading?.isCurrencyAmbiguous).toBe(true);
    expect([reading?.currency, ...(reading?.otherCurrencies ?? [])].toSorted()).toEqual(
      expect.arrayContaining(["DKK", "NOK", "SEK"]),
    );
  });
});
