import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { ImportPreview, PreviewRow } from "../../../../shared/csv/import-preview.ts";
import {
  printCount,
  printDay,
  printMoney,
  printQuantity,
  printUnitPrice,
} from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MOST_ROWS = 8;

type SalesRow = Extract<PreviewRow, { readonly kind: "sales" }>;
type ListedProduct = Extract<PreviewRow, { readonly kind: "products" }>["product"];
type ListedRow = Exclude<PreviewRow, { readonly kind: "sales" | "rejected" }>;

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
    .filter((row): row is ListedRow => row.kind === "clients" || row.kind === "products")
    .slice(0, MOST_ROWS);
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
          onEdit && <EditButton key="edit" rowNumber={rowNumber} onEdit={onEdit} />,
        ],
      }))}
    />
  );
}

function ListedRows({ rows, setting, onEdit }: RowsProps<ListedRow>) {
  const { words, locale } = setting;
  const { fields, row, steps, breaks } = words.importWords;
  const isClients = rows[0]?.kind === "clients";
  return (
    <PlainTable
      label={steps.preview}
      columns={[
        { id: "row", head: row, isNumber: true },
        { id: "code", head: (isClients ? fields.clientCode : fields.sku) ?? "" },
        { id: "name", head: (isClients ? fields.clientName : fields.productName) ?? "" },
        { id: "place", head: (isClients ? fields.country : fields.category) ?? "" },
        ...(isClients ? [] : [{ id: "prices", head: breaks.price, isNumber: true }]),
        ...(onEdit ? [{ id: "edit", head: "" }] : []),
      ]}
      rows={rows.map((listed) => ({
        key: String(listed.rowNumber),
        cells: [
          printCount(listed.rowNumber, locale),
          ...cellsOf(listed, locale),
          onEdit && <EditButton key="edit" rowNumber={listed.rowNumber} onEdit={onEdit} />,
        ],
      }))}
    />
  );
}

function cellsOf(row: ListedRow, locale: string): readonly (string | undefined)[] {
  return row.kind === "clients"
    ? [row.client.code, row.client.name, row.client.country ?? row.client.city]
    : [row.product.sku, row.product.name, row.product.category, pricesOf(row.product, locale)];
}

/** "A 10,00 lei · B 9,50 lei", or the list price alone. */
function pricesOf({ listPrice, columnPrices }: ListedProduct, locale: string): string {
  if (columnPrices === undefined) return listPrice === undefined ? "" : printUnitPrice(listPrice, locale);
  return Object.entries(columnPrices)
    .map(([name, price]) => `${name}: ${printUnitPrice(price, locale)}`)
    .join(" · ");
}

/** Opens a row to be corrected; named by its place, since a table has many of them. */
export function EditButton(props: {
  readonly rowNumber: number;
  readonly onEdit: (rowNumber: number) => void;
}) {
  const { words, locale } = usePageSetting();
  const label = words.importReview.editRow(printCount(props.rowNumber, locale));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<EditRegular />}
      aria-label={label}
      title={label}
      onClick={() => props.onEdit(props.rowNumber)}
    />
  );
}
