import type { PreviewRow } from "../../../../shared/csv/import-preview.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import {
  printCount,
  printFullDay,
  printMoney,
  printMonth,
  printQuantity,
  printUnitPrice,
} from "../../../../shared/words/print.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { PlainColumn } from "../plain-table.tsx";

/** What of a kind of rows is shown, in the order of the screen. */
export interface RowColumn<Row> extends PlainColumn {
  /** Empty where the row says nothing of it. */
  readonly textOf: (row: Row) => string;
}

export type ReadRow = Exclude<PreviewRow, { readonly kind: "rejected" | "receivables" }>;
type RowOf<Kind extends ReadRow["kind"]> = Extract<ReadRow, { readonly kind: Kind }>;

/**
 * The columns that any of the rows fills: what a file does not say takes no room.
 * @param isOfAmounts its quantities are unknown.
 */
export function columnsOfRows(
  rows: readonly ReadRow[],
  isOfAmounts: boolean,
  setting: PageSetting,
): readonly RowColumn<ReadRow>[] {
  const [first] = rows;
  if (first === undefined) return [];
  // All rows of a file are of one kind, which TypeScript cannot know of a list.
  const columns = columnsOf(first.kind, rows, setting) as readonly RowColumn<ReadRow>[];
  const isKnown = ({ id }: PlainColumn) => !isOfAmounts || (id !== "quantity" && id !== "price");
  return columns.filter((column) => isKnown(column) && rows.some((row) => column.textOf(row) !== ""));
}

function columnsOf(
  kind: ReadRow["kind"],
  rows: readonly ReadRow[],
  setting: PageSetting,
): readonly RowColumn<never>[] {
  switch (kind) {
    case "sales":
      return salesColumns(setting);
    case "clients":
      return clientColumns(setting);
    case "contacts":
      return contactColumns(setting);
    case "targets":
      return targetColumns(setting);
    case "products":
    case "competitorPrices":
      return productColumns(rows as readonly RowOf<"products">[], setting);
    default:
      return assertNever(kind);
  }
}

const headOf = ({ words }: PageSetting, field: string) => words.importWords.fields[field] ?? "";

function salesColumns(setting: PageSetting): readonly RowColumn<RowOf<"sales">>[] {
  const { words, locale } = setting;
  const clientOf = ({ line, clientName }: RowOf<"sales">) =>
    clientName ?? line.clientCode ?? words.dashboard.clients.noClient;
  return [
    {
      id: "document",
      head: headOf(setting, "documentNumber"),
      isCode: true,
      textOf: ({ line }) => line.documentNumber,
    },
    {
      id: "day",
      head: headOf(setting, "day"),
      isCode: true,
      textOf: ({ line }) => printFullDay(line.soldOn, locale),
    },
    { id: "client", head: headOf(setting, "clientName"), textOf: clientOf },
    {
      id: "code",
      head: headOf(setting, "clientCode"),
      isCode: true,
      textOf: (row) => (row.line.clientCode === clientOf(row) ? "" : (row.line.clientCode ?? "")),
    },
    {
      id: "product",
      head: headOf(setting, "productName"),
      textOf: ({ line }) => line.productName || line.sku,
    },
    {
      id: "quantity",
      head: headOf(setting, "quantity"),
      isNumber: true,
      textOf: ({ line }) => printQuantity(line.quantity, locale),
    },
    {
      id: "price",
      head: headOf(setting, "unitPrice"),
      isNumber: true,
      textOf: ({ line }) => printUnitPrice(line.unitPrice, locale),
    },
    {
      id: "net",
      head: headOf(setting, "net"),
      isNumber: true,
      textOf: ({ line }) => printMoney(line.net, locale),
    },
  ];
}

/** Fields that are codes or numbers to be read letter by letter. */
const UNBROKEN: ReadonlySet<string> = new Set(["taxId", "phone", "sku", "gtin", "unit"]);

function textColumns<Row>(
  setting: PageSetting,
  texts: readonly (readonly [field: string, textOf: (row: Row) => string | undefined])[],
): readonly RowColumn<Row>[] {
  return texts.map(([field, textOf]) => ({
    id: field,
    head: headOf(setting, field),
    isCode: UNBROKEN.has(field),
    textOf: (row) => textOf(row) ?? "",
  }));
}

function clientColumns(setting: PageSetting): readonly RowColumn<RowOf<"clients">>[] {
  return textColumns(setting, [
    ["clientCode", ({ client }) => (client.code === client.name ? "" : client.code)],
    ["clientName", ({ client }) => client.name],
    ["taxId", ({ client }) => client.taxId],
    ["city", ({ client }) => client.city],
    ["country", ({ client }) => client.country],
    ["phone", ({ client }) => client.phone],
    ["email", ({ client }) => client.email],
  ]);
}

function contactColumns(setting: PageSetting): readonly RowColumn<RowOf<"contacts">>[] {
  return textColumns(setting, [
    ["clientName", ({ contact }) => contact.client.name],
    ["contactName", ({ contact }) => contact.name],
    ["role", ({ contact }) => contact.role],
    ["phone", ({ contact }) => contact.phone],
    ["email", ({ contact }) => contact.email],
  ]);
}

function targetColumns(setting: PageSetting): readonly RowColumn<RowOf<"targets">>[] {
  const { locale } = setting;
  return [
    ...textColumns<RowOf<"targets">>(setting, [
      ["clientName", ({ target }) => target.client?.name],
      ["category", ({ target }) => target.category],
      ["month", ({ target }) => printMonth(target.month, locale)],
    ]),
    {
      id: "wanted",
      head: headOf(setting, "amount"),
      isNumber: true,
      textOf: ({ target }) => wantedOf(target, locale),
    },
  ];
}

function wantedOf({ amount, quantity, count }: RowOf<"targets">["target"], locale: string): string {
  if (count !== undefined) return printCount(count, locale);
  const parts = [amount && printMoney(amount, locale), quantity && printQuantity(quantity, locale)];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** A column a price, by the name that its header gives it. */
function productColumns(
  rows: readonly RowOf<"products">[],
  setting: PageSetting,
): readonly RowColumn<RowOf<"products">>[] {
  const { words, locale } = setting;
  const names = [...new Set(rows.flatMap(({ product }) => Object.keys(product.columnPrices ?? {})))];
  const isListed = names.length === 0;
  return [
    ...textColumns<RowOf<"products">>(setting, [
      ["sku", ({ product }) => (product.sku === product.name ? "" : product.sku)],
      ["productName", ({ product }) => product.name],
      ["category", ({ product }) => product.category],
      ["unit", ({ product }) => product.unit],
    ]),
    {
      id: "listPrice",
      head: headOf(setting, "listPrice"),
      isNumber: true,
      textOf: ({ product: { listPrice } }) =>
        isListed && listPrice ? printUnitPrice(listPrice, locale) : "",
    },
    ...names.map((name) => ({
      id: `price ${name}`,
      head: `${words.importWords.breaks.price} ${name}`,
      isNumber: true,
      textOf: ({ product }: RowOf<"products">) => {
        const price = product.columnPrices?.[name];
        return price === undefined ? "" : printUnitPrice(price, locale);
      },
    })),
    {
      id: "cost",
      head: headOf(setting, "cost"),
      isNumber: true,
      textOf: ({ product: { cost } }) => (cost === undefined ? "" : printUnitPrice(cost, locale)),
    },
  ];
}
