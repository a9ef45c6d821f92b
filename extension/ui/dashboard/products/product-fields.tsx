import type { Product } from "../../../../shared/model/product.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";
import { printUnitPrice } from "../../../../shared/words/print.ts";
import { type EditSource, tagsEdit } from "../changes/edit-of.ts";
import { byNumber } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { textColumn, textField } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import { priceEdit } from "./price-edit.ts";
import type { ProductItem } from "./product-item.ts";

type Edits = EditSource<"products">;
type ProductField = ItemField<ProductItem>;

const TEXTS = [
  ["category", 200],
  ["brand", 200],
  ["unit", 40],
  ["gtin", 14],
] as const satisfies readonly (readonly [keyof Product, number])[];

/** All facts of a product that a person may change, and its SKU, by which ledgers know it. */
export function productFields(
  setting: PageSetting,
  edits: Edits,
  mainCurrency: string | undefined,
): readonly ProductField[] {
  const { fields } = setting.words.lists;
  const name = textField(edits, {
    id: "name",
    label: fields.name,
    textOf: ({ product }: ProductItem) => product.name,
    changesOf: (text) => ({ name: text ?? "" }),
    maxLength: 500,
    isNeeded: true,
  });
  const sku: ProductField = { id: "sku", label: fields.sku, textOf: ({ product }) => product.sku };
  const texts = TEXTS.map(([field, maxLength]) =>
    textField(edits, {
      id: field,
      label: fields[field],
      textOf: ({ product }: ProductItem) => product[field],
      changesOf: (text) => ({ [field]: text }),
      maxLength,
    }),
  );
  const tags: ProductField = {
    id: "tags",
    label: fields.tags,
    textOf: ({ product }) => (product.tags ?? []).join(", "),
    edit: tagsEdit(edits, {
      tagsOf: ({ product }: ProductItem) => product.tags ?? [],
      changesOf: (next) => ({ tags: next }),
    }),
  };
  const prices = (["listPrice", "cost"] as const).map((field) =>
    priceField(field, setting, edits, mainCurrency),
  );
  return [name, sku, ...prices, ...texts, tags];
}

/** Width and rank by field. */
const PLACES: Readonly<Record<string, { readonly width: number; readonly rank: number }>> = {
  name: { width: 240, rank: 0 },
  sku: { width: 110, rank: 1 },
  listPrice: { width: 120, rank: 2 },
  cost: { width: 120, rank: 5 },
  category: { width: 140, rank: 3 },
  brand: { width: 120, rank: 4 },
  unit: { width: 70, rank: 6 },
  gtin: { width: 130, rank: 8 },
  tags: { width: 120, rank: 7 },
};

export function productColumns(
  setting: PageSetting,
  edits: Edits,
  mainCurrency: string | undefined,
): readonly ListColumn<ProductItem>[] {
  return productFields(setting, edits, mainCurrency).map((field) => {
    const column = textColumn(field, setting.words.language, PLACES[field.id] ?? { width: 120, rank: 9 });
    if (field.id !== "listPrice" && field.id !== "cost") return column;
    const priceOf = ({ product }: ProductItem) => product[field.id as "listPrice" | "cost"];
    return {
      ...column,
      isFirstDescending: true,
      compare: byNumber((item: ProductItem) => {
        const price = priceOf(item);
        return price && toNumber(price);
      }),
    };
  });
}

function priceField(
  field: "listPrice" | "cost",
  { words, locale }: PageSetting,
  edits: Edits,
  mainCurrency: string | undefined,
): ProductField {
  const edit = priceEdit(edits, {
    locale,
    mainCurrency,
    unread: words.lists.problems.price,
    priceOf: ({ product }) => product[field],
    changesOf: (price) => ({ [field]: price }),
  });
  return {
    id: field,
    label: words.lists.fields[field],
    isNumber: true,
    textOf: ({ product }) => {
      const price = product[field];
      return price === undefined ? "" : printUnitPrice(price, locale);
    },
    edit,
  };
}
