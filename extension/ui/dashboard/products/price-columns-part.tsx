import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Product } from "../../../../shared/model/product.ts";
import type { UnitPrice } from "../../../../shared/model/unit-price.ts";
import { printUnitPrice } from "../../../../shared/words/print.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import type { ItemField } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { priceEdit, readTypedPrice } from "./price-edit.ts";
import type { ProductItem } from "./product-item.ts";

type ColumnPrices = NonNullable<Product["columnPrices"]>;

const LONGEST_NAME = 40;

/** Our price of each column of the price list. A price that is emptied takes its column away. */
export function PriceColumnsPart(props: {
  readonly item: ProductItem;
  readonly edits: EditSource<"products">;
  readonly mainCurrency: string | undefined;
}) {
  const { item, edits, mainCurrency } = props;
  const { words, locale } = usePageSetting();
  const { priceColumns, problems, fields: names, priceHint } = words.lists;
  const [isAdding, setAdding] = useState(false);
  const prices = item.product.columnPrices ?? {};
  const fields = Object.keys(prices).map((name): ItemField<ProductItem> => {
    const priceOf = ({ product }: ProductItem) => ownPrice(product.columnPrices, name);
    return {
      id: name,
      label: name,
      isNumber: true,
      textOf: (one) => {
        const price = priceOf(one);
        return price === undefined ? "" : printUnitPrice(price, locale);
      },
      edit: priceEdit(edits, {
        locale,
        mainCurrency,
        unread: problems.price,
        priceOf,
        changesOf: (price) => ({ columnPrices: withPrice(prices, name, price) }),
      }),
    };
  });
  const currency = item.product.listPrice?.currency ?? mainCurrency;
  return (
    <DetailsPart
      title={names.columnPrices}
      none={fields.length === 0 ? priceColumns.hint : undefined}
      action={
        <Button size="small" icon={<AddRegular />} onClick={() => setAdding(true)}>
          {priceColumns.add}
        </Button>
      }
    >
      {fields.length > 0 && <FieldList key={item.id} item={item} fields={fields} />}
      {isAdding && (
        <AddDialog
          title={priceColumns.add}
          fields={[
            { id: "name", label: names.priceColumn, kind: "text", maxLength: LONGEST_NAME, isNeeded: true },
            {
              id: "price",
              label: priceColumns.price,
              kind: "text",
              maxLength: 60,
              isNeeded: true,
              hint: priceHint,
            },
          ]}
          onClose={() => setAdding(false)}
          onSave={async ({ name = "", price: typed = "" }) => {
            if (ownPrice(prices, name)) return { field: "name", text: problems.exists };
            const price = readTypedPrice(typed, { locale, currency });
            if (price === undefined) return { field: "price", text: problems.price };
            const wrong = await edits.edit(item, { columnPrices: withPrice(prices, name, price) });
            return wrong === undefined ? undefined : { text: wrong };
          }}
        />
      )}
    </DetailsPart>
  );
}

/** "constructor" is a name as any other. */
function ownPrice(prices: ColumnPrices | undefined, name: string): UnitPrice | undefined {
  return prices !== undefined && Object.hasOwn(prices, name) ? prices[name] : undefined;
}

function withPrice(
  prices: ColumnPrices,
  name: string,
  price: UnitPrice | undefined,
): ColumnPrices | undefined {
  const { [name]: _, ...others } = prices;
  if (price !== undefined) return { ...prices, [name]: price };
  return Object.keys(others).length === 0 ? undefined : others;
}
