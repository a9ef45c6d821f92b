/** Rows of Dosar's own sales → the lines that they were, and the clients and products that they name. */

import { currencyNamedBy } from "../../model/currency-words.ts";
import { minorDigitsOf } from "../../model/minor-digits.ts";
import type { RejectedRow } from "../../model/rejected-row.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { type Decimal, toUnits } from "../../std/decimal.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readDayText } from "../read-day.ts";
import { readNumber } from "../read-number.ts";
import type { ClientDraft, ProductDraft } from "../record-drafts.ts";
import type { OwnRow } from "./own-row.ts";
import { DOCUMENT_WORDS, valueOfWord } from "./own-values-table.ts";
import type { OwnReading } from "./read-own-fields.ts";

const LONGEST = [
  ["documentNumber", 100],
  ["clientCode", 100],
  ["sku", 100],
  ["productName", 500],
] as const;

export interface OwnSalesReader {
  readonly read: (row: OwnRow) => OwnReading<SalesLine>;
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
  readonly productBySku: ReadonlyMap<string, ProductDraft>;
}

export function createOwnSalesReader(choices: ImportChoices): OwnSalesReader {
  const clientByCode = new Map<string, ClientDraft>();
  const productBySku = new Map<string, ProductDraft>();
  return {
    clientByCode,
    productBySku,
    read(row) {
      const reading = readLine(row, choices);
      if ("rejected" in reading) return reading;
      const { clientCode: code, sku, productName } = reading.value;
      if (code !== undefined && !clientByCode.has(code))
        clientByCode.set(code, { code, name: row.saidOf("clientName") ?? code });
      if (sku !== "" && !productBySku.has(sku)) productBySku.set(sku, { sku, name: productName });
      return reading;
    },
  };
}

function readLine(row: OwnRow, choices: ImportChoices): OwnReading<SalesLine> {
  const { source } = choices;
  // A batch of the ledger is of one source.
  if (row.textOf("id") !== source) return { rejected: row.reject("other-source", "id") };
  const documentType = valueOfWord(DOCUMENT_WORDS, row.textOf("documentType"));
  if (documentType === undefined) return { rejected: row.reject("unknown-value", "documentType") };
  const soldOn = readDayText(row.textOf("day"), choices.dayOrder);
  if (!soldOn.ok) return { rejected: row.reject(soldOn.problem.code, "day") };
  const amounts = readOwnAmounts(row, choices);
  if ("rejected" in amounts) return amounts;
  const tooLong = LONGEST.find(([field, longest]) => row.textOf(field).length > longest);
  if (tooLong) return { rejected: row.reject("too-long", tooLong[0]) };
  const clientCode = row.saidOf("clientCode");
  const lineNumber = countIn(row.textOf("lineNumber"));
  return {
    value: {
      source,
      documentType,
      documentNumber: row.textOf("documentNumber"),
      soldOn: soldOn.value,
      ...(lineNumber !== undefined && { lineNumber }),
      occurrence: countIn(row.textOf("occurrence")) ?? 0,
      ...(clientCode !== undefined && { clientCode }),
      sku: row.textOf("sku"),
      productName: row.textOf("productName"),
      ...amounts.value,
    },
  };
}

type Amounts = Pick<SalesLine, "quantity" | "unitPrice" | "net">;

function readOwnAmounts(row: OwnRow, { decimalSeparators }: ImportChoices): OwnReading<Amounts> {
  const currency = currencyNamedBy(row.textOf("currency"));
  if (currency === undefined) return { rejected: row.reject("unknown-currency", "currency") };
  const [quantity, unitPrice, net] = (["quantity", "unitPrice", "net"] as const).map((field) => {
    const number = readNumber(row.textOf(field), decimalSeparators[field]);
    return number.ok ? number.value : { rejected: row.reject(number.problem.code, field) };
  }) as [Reading, Reading, Reading];
  if ("rejected" in quantity) return quantity;
  if ("rejected" in unitPrice) return unitPrice;
  if ("rejected" in net) return net;
  const minorUnits = toUnits(net, minorDigitsOf(currency));
  if (!Number.isSafeInteger(minorUnits)) return { rejected: row.reject("too-many-digits", "net") };
  return { value: { quantity, unitPrice: { ...unitPrice, currency }, net: { minorUnits, currency } } };
}

type Reading = Decimal | { readonly rejected: RejectedRow };

function countIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
