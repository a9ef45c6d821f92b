import type { ImportPreview, PreviewRow } from "../../../../shared/csv/import-preview.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import {
  printCount,
  printDay,
  printMoney,
  printQuantity,
  printUnitPrice,
} from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { EditRowButton } from "./edit-row-button.tsx";
import { type SettlementRow, SettlementRows } from "./settlement-rows.tsx";

const MOST_ROWS = 8;

type SalesRow = Extract<PreviewRow, { readonly kind: "sales" }>;
type ListedProduct = Extract<PreviewRow, { readonly kind: "products" }>["product"];
type ListedRow = Exclude<PreviewRow, { readonly kind: "sales" | "receivables" | "rejected" }>;

interface FirstRowsProps {
  readonly preview: ImportPreview;
  /** Opens the row to be corrected; absent where it cannot be yet. */
  readonly onEdit?: (rowNumber: number) => void;
}

/** The first rows as Dosar understands them, so that a wrong column is seen before it is imported. */
export function FirstRows({ preview, onEdit }: FirstRowsProps) {
  const setting = usePageSetting();
  const sales = preview.rows.filter((row): row is SalesRow => row.kind === "sales").slice(0, MOST_ROWS);
  const listed = preview.rows
    .filter(
      (row): row is ListedRow =>
        row.kind !== "sales" && row.kind !== "receivables" && row.kind !== "rejected",
    )
    .slice(0, MOST_ROWS);
  const settlements = preview.rows
    .filter((row): row is SettlementRow => row.kind === "receivables")
    .slice(0, MOST_ROWS);
  if (settlements.length > 0) return <SettlementRows rows={settlements} onEdit={onEdit} />;
  if (sales.length > 0) return <SalesRows rows={sales} setting={setting} onEdit={onEdit} />;
  if (listed.length > 0) return <ListedRows rows={listed} setting={setting} onEdit={onEdit} />;
  return null;
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly setting: PageSetting;
  readonly onEdit: FirstRowsProps["onEdit"];
}

function SalesRows({ rows, setting, onEdit }: RowsProps<SalesRow>) {
  const { words, locale, today } = setting;
  const { fields, row, steps } = words.importWords;
  return (
    <PlainTable
      label={steps.preview}
      columns={[
        { id: "row", head: row, isNumber: true },
        { id: "document", head: fields.documentNumber ?? "" },
        { id: "day", head: fields.day ?? "" },
        { id: "client", head: fields.clientCode ?? "" },
        { id: "product", head: fields.productName ?? "" },
        { id: "quantity", head: fields.quantity ?? "", isNumber: true },
        { id: "net", head: fields.net ?? "", isNumber: true },
        ...(onEdit ? [{ id: "edit", head: "" }] : []),
      ]}
      rows={rows.map(({ rowNumber, line }) => ({
        key: String(rowNumber),
        cells: [
          printCount(rowNumber, locale),
          line.documentNumber,
          printDay(line.soldOn, locale, today),
          line.clientCode ?? words.dashboard.clients.noClient,
          line.productName ?? line.sku,
          line.quantity === undefined ? words.dashboard.unknown : printQuantity(line.quantity, locale),
          printMoney(line.net, locale),
          onEdit && <EditRowButton key="edit" rowNumber={rowNumber} onEdit={onEdit} />,
        ],
      }))}
    />
  );
}

function ListedRows({ rows, setting, onEdit }: RowsProps<ListedRow>) {
  const { words, locale } = setting;
  const { fields, row, steps, breaks } = words.importWords;
  const kind = rows[0]?.kind ?? "clients";
  const [code, name, place] = HEADS[kind];
  return (
    <PlainTable
      label={steps.preview}
      columns={[
        { id: "row", head: row, isNumber: true },
        { id: "code", head: fields[code] ?? "" },
        { id: "name", head: fields[name] ?? "" },
        { id: "place", head: fields[place] ?? "" },
        ...(kind === "products" || kind === "competitorPrices"
          ? [{ id: "prices", head: breaks.price, isNumber: true }]
          : []),
        ...(kind === "targets" ? [{ id: "wanted", head: fields.amount ?? "", isNumber: true }] : []),
        ...(onEdit ? [{ id: "edit", head: "" }] : []),
      ]}
      rows={rows.map((listed) => ({
        key: String(listed.rowNumber),
        cells: [
          printCount(listed.rowNumber, locale),
          ...cellsOf(listed, locale),
          onEdit && <EditRowButton key="edit" rowNumber={listed.rowNumber} onEdit={onEdit} />,
        ],
      }))}
    />
  );
}

const HEADS = {
  clients: ["clientCode", "clientName", "country"],
  contacts: ["clientName", "contactName", "role"],
  products: ["sku", "productName", "category"],
  competitorPrices: ["sku", "productName", "category"],
  targets: ["clientName", "category", "month"],
} as const;

function cellsOf(row: ListedRow, locale: string): readonly (string | undefined)[] {
  switch (row.kind) {
    case "clients":
      return [row.client.code, row.client.name, row.client.country ?? row.client.city];
    case "contacts":
      return [row.contact.client.name, row.contact.name, row.contact.role];
    case "targets":
      return [row.target.client?.name, row.target.category, row.target.month, wantedOf(row.target, locale)];
    case "products":
    case "competitorPrices":
      return [row.product.sku, row.product.name, row.product.category, pricesOf(row.product, locale)];
    default:
      return assertNever(row);
  }
}

/** "A 10,00 lei · B 9,50 lei", or the list price alone. */
function pricesOf({ listPrice, columnPrices }: ListedProduct, locale: string): string {
  if (columnPrices === undefined) return listPrice === undefined ? "" : printUnitPrice(listPrice, locale);
  return Object.entries(columnPrices)
    .map(([name, price]) => `${name}: ${printUnitPrice(price, locale)}`)
    .join(" · ");
}

type Wanted = Extract<PreviewRow, { readonly kind: "targets" }>["target"];

function wantedOf({ amount, quantity, count }: Wanted, locale: string): string {
  if (count !== undefined) return printCount(count, locale);
  const parts = [amount && printMoney(amount, locale), quantity && printQuantity(quantity, locale)];
  return parts.filter((part) => part !== undefined).join(" · ");
}
