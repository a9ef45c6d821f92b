/** Whether the amounts of each line, and of each document, say the same: what does not is shown, never mended. */
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { Money } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { Decimal } from "../std/decimal.ts";
import { ownText } from "../std/own-text.ts";
import { powerOfTen } from "../std/power-of-ten.ts";
import { readNumberIn, signsOf } from "./apply-corrections.ts";
import { priceLess } from "./discounted-price.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { NumberField } from "./import-fields.ts";
import { type Row, textOf } from "./row-reader.ts";

/** "net": quantity × price less the discount; "gross": net and VAT; "document-total": the lines of the document. */
export type SalesCheck = "net" | "gross" | "document-total";

/** An amount of the file that is not what its other amounts come to. */
export interface SalesBreak {
  readonly check: SalesCheck;
  /** Of the line; of a document its first. */
  readonly rowNumber: number;
  readonly documentNumber: string;
  readonly productName: string;
  readonly stated: Money;
  readonly expected: Money;
}

export interface SalesChecks {
  readonly see: (row: Row, line: SalesLine) => void;
  readonly finish: () => readonly SalesBreak[];
}

/** Each program rounds its own way: two hundredths, a line. */
const TOLERANCE = 0.02;
/** Floating point beside it: amounts up to a milliard have no such error. */
const SLACK = 1e-6;
/** A file of which so much breaks is read in the wrong way. */
const MOST_BREAKS = 10_000;

/** What names a line that is shown. */
type NamedLine = Pick<SalesLine, "documentNumber" | "productName" | "net">;

interface DocumentSum {
  readonly rowNumber: number;
  readonly line: NamedLine;
  stated: number | undefined;
  net: number;
  gross: number;
  lineCount: number;
}

export function createSalesChecks(choices: ImportChoices): SalesChecks {
  const { columns } = choices;
  const breaks: SalesBreak[] = [];
  const documents = new Map<string, DocumentSum>();
  const hasNet = [columns.net, columns.unitPrice, columns.quantity].every((column) => column !== undefined);
  const hasGross = columns.gross !== undefined && (columns.vat ?? columns.vatRate) !== undefined;
  const hasTotal = columns.documentTotal !== undefined;

  function add(
    check: SalesCheck,
    row: number,
    line: NamedLine,
    [stated, expected]: readonly [number, number],
  ) {
    if (breaks.length >= MOST_BREAKS) return;
    const { documentNumber, productName, net } = line;
    const money = (amount: number) => moneyOf(amount, net.currency);
    const amounts = { stated: money(stated), expected: money(expected) };
    breaks.push({ check, rowNumber: row, documentNumber, productName, ...amounts });
  }

  function seeNet(rowNumber: number, cells: readonly string[], line: SalesLine): void {
    if (textOf(cells, choices, "net") === "") return;
    const [stated, expected] = [amountOf(line.net), netOf(cells, choices, line)];
    if (expected !== undefined && !isNear(stated, expected)) add("net", rowNumber, line, [stated, expected]);
  }

  function seeGross(rowNumber: number, cells: readonly string[], line: SalesLine, gross: number): void {
    const expected = grossOf(cells, choices, line);
    if (expected !== undefined && !isNear(gross, expected)) add("gross", rowNumber, line, [gross, expected]);
  }

  function see({ rowNumber, cells }: Row, line: SalesLine): void {
    if (hasNet) seeNet(rowNumber, cells, line);
    if (!hasGross && !hasTotal) return;
    const gross = numberIn(cells, choices, "gross");
    if (hasGross && gross !== undefined) seeGross(rowNumber, cells, line, gross);
    if (hasTotal) seeTotal(rowNumber, cells, line, gross);
  }

  function seeTotal(rowNumber: number, cells: readonly string[], line: SalesLine, gross: number | undefined) {
    const key = `${line.documentType}\t${line.documentNumber}\t${line.soldOn}`;
    const stated = numberIn(cells, choices, "documentTotal");
    let sum = documents.get(key);
    if (sum === undefined) {
      sum = { rowNumber, line: ownNameOf(line), stated, net: 0, gross: 0, lineCount: 0 };
      documents.set(key, sum);
    }
    sum.stated ??= stated;
    sum.net += amountOf(line.net);
    sum.gross += gross ?? amountOf(line.net);
    sum.lineCount++;
  }

  function finish(): readonly SalesBreak[] {
    for (const { rowNumber, line, stated, net, gross, lineCount } of documents.values()) {
      if (stated === undefined) continue;
      // Some programs print the total with VAT, some without.
      const isTrue = [net, gross].some((sum) => isNear(stated, sum, lineCount));
      if (!isTrue)
        add("document-total", rowNumber, line, [stated, columns.gross === undefined ? net : gross]);
    }
    return breaks.toSorted((a, b) => a.rowNumber - b.rowNumber);
  }

  return { see, finish };
}

/** Kept to the end of a file, without the piece of it that the texts were cut out of. */
function ownNameOf({ documentNumber, productName, net }: SalesLine): NamedLine {
  return { documentNumber: ownText(documentNumber), productName: ownText(productName), net };
}

/** Undefined where the discount is not known. */
function netOf(
  cells: readonly string[],
  choices: ImportChoices,
  { quantity, unitPrice }: SalesLine,
): number | undefined {
  const text = textOf(cells, choices, "discount");
  const written = { scale: choices.discountScale, ...signsOf(choices, "discount") };
  const price = text === "" ? unitPrice : priceLess(unitPrice, text, written);
  return typeof price === "string" ? undefined : numberOf(quantity) * numberOf(price);
}

function grossOf(cells: readonly string[], choices: ImportChoices, line: SalesLine): number | undefined {
  const net = amountOf(line.net);
  const vat = numberIn(cells, choices, "vat");
  if (vat !== undefined) return Math.abs(net) + Math.abs(vat);
  const rate = numberIn(cells, choices, "vatRate");
  if (rate === undefined) return undefined;
  const isShare = rate > 0 && rate < 1 && !textOf(cells, choices, "vatRate").endsWith("%");
  return net * (1 + (isShare ? rate : rate / 100));
}

function numberIn(cells: readonly string[], choices: ImportChoices, field: NumberField): number | undefined {
  const text = textOf(cells, choices, field).replace(/\s*%$/, "");
  if (text === "") return undefined;
  const number = readNumberIn(text, signsOf(choices, field));
  return number.ok ? numberOf(number.value) : undefined;
}

/** Without their signs: some write returns with a minus here and without one there. */
function isNear(a: number, b: number, lineCount = 1): boolean {
  return Math.abs(Math.abs(a) - Math.abs(b)) <= TOLERANCE * lineCount + SLACK;
}

function numberOf({ coefficient, scale }: Decimal): number {
  return coefficient / powerOfTen(scale);
}

function amountOf({ minorUnits, currency }: Money): number {
  return minorUnits / powerOfTen(minorDigitsOf(currency));
}

function moneyOf(amount: number, currency: Money["currency"]): Money {
  return { minorUnits: Math.round(amount * 10 ** minorDigitsOf(currency)), currency };
}
