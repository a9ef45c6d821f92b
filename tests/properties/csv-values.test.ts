import fc from "fast-check";
import { expect, it } from "vitest";
import { previewImport } from "../../shared/csv/preview-import.ts";
import { dayOfNumber } from "../../shared/model/day.ts";
import { type Decimal, printDecimal } from "../../shared/std/decimal.ts";
import { encodeText } from "../support/encode-text.ts";

/** How one program writes amounts. */
interface AmountStyle {
  readonly point: "." | ",";
  readonly group: string;
  readonly negative: (amount: string) => string;
  readonly currency: (amount: string) => string;
}

const plain = (amount: string) => amount;
const style: fc.Arbitrary<AmountStyle> = fc
  .record({
    separators: fc.constantFrom<readonly [".", string] | readonly [",", string]>(
      [".", ""],
      [".", ","],
      [".", " "],
      [".", "'"],
      [",", ""],
      [",", "."],
      [",", " "],
      [",", "\u00a0"],
      [",", "\u202f"],
    ),
    negative: fc.constantFrom(
      (amount: string) => `-${amount}`,
      (amount: string) => `\u2212${amount}`,
      (amount: string) => `(${amount})`,
      (amount: string) => `${amount}-`,
      (amount: string) => `${amount} CR`,
    ),
    currency: fc.constantFrom(
      plain,
      (amount: string) => `${amount} EUR`,
      (amount: string) => `€${amount}`,
      (amount: string) => `${amount} €`,
    ),
  })
  .map(({ separators: [point, group], ...rest }) => ({ point, group, ...rest }));

const amounts = fc.array(
  fc.record({ coefficient: fc.integer({ min: -99_999_999, max: 99_999_999 }), scale: fc.constant(2) }),
  {
    minLength: 3,
    maxLength: 30,
  },
);

function printAmount(
  { coefficient, scale }: Decimal,
  { point, group, negative, currency }: AmountStyle,
): string {
  const [whole = "", fraction = ""] = printDecimal({ coefficient: Math.abs(coefficient), scale }).split(".");
  const amount = currency(`${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${fraction}`);
  return coefficient < 0 ? negative(amount) : amount;
}

const header = "Nr. factura\tData\tCod client\tValoare";
/** The lines of a ledger of these days and amounts, by what the program proposes on its own. */
function readLedger(rows: readonly (readonly [day: string, amount: string])[]) {
  const lines = rows.map(([day, amount], index) => `F${index + 1}\t${day}\tC${index % 3}\t${amount}`);
  const text = [header, ...lines].join("\r\n");
  const preview = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "EUR" });
  return { preview, lines: preview.rows.flatMap((row) => (row.kind === "sales" ? [row.line] : [])) };
}

it("reads a ledger's amounts to the cent in every way that programs write them", () => {
  fc.assert(
    fc.property(amounts, style, (values, given) => {
      const { lines } = readLedger(values.map((value) => ["15.01.2026", printAmount(value, given)]));
      expect(lines.map(({ net }) => net)).toEqual(
        values.map(({ coefficient }) => ({ minorUnits: coefficient, currency: "EUR" })),
      );
    }),
  );
});

it("shows a value of the column for the decimal sign and for each way of writing below zero", () => {
  fc.assert(
    fc.property(amounts, style, (values, given) => {
      fc.pre(values.some(({ coefficient }) => coefficient < 0));
      const printed = values.map((value) => printAmount(value, given));
      const { preview } = readLedger(printed.map((amount) => ["15.01.2026", amount]));
      const evidence = preview.columns[3]?.evidence ?? [];
      expect(evidence.map(({ code }) => code)).toEqual(["decimal-sign", "negative"]);
      for (const { text } of evidence) expect(printed).toContain(text);
    }),
  );
});

const days = fc.array(fc.integer({ min: 18_262, max: 20_454 }), { minLength: 40, maxLength: 60 });

it.each([
  ["dmy", ([year, month, day]: readonly string[]) => `${day}/${month}/${year}`],
  ["mdy", ([year, month, day]: readonly string[]) => `${month}/${day}/${year}`],
  ["ymd", ([year, month, day]: readonly string[]) => `${year}/${month}/${day}`],
] as const)("reads every day of a column written %s, and shows which day decided", (order, print) => {
  fc.assert(
    fc.property(days, (numbers) => {
      const wanted = numbers.map(dayOfNumber);
      const printed = wanted.map((day) => print(day.split("-")));
      fc.pre(wanted.some((day) => Number(day.slice(8)) > 12));
      const { preview, lines } = readLedger(printed.map((day) => [day, "1,50"]));
      expect(lines.map(({ soldOn }) => soldOn)).toEqual(wanted);
      const codes = (preview.columns[1]?.evidence ?? []).map(({ code }) => code);
      expect(codes).toEqual(order === "ymd" ? [] : ["day-order"]);
    }),
  );
});

it("reads Excel's day numbers as the days that Excel shows", () => {
  fc.assert(
    fc.property(days, (numbers) => {
      const { lines } = readLedger(numbers.map((number) => [String(number + 25_569), "1,50"]));
      expect(lines.map(({ soldOn }) => soldOn)).toEqual(numbers.map(dayOfNumber));
    }),
  );
});
