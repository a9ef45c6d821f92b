import { createProduct } from "../../../../shared/actions/create-record.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import type { FormField } from "../changes/form-field.tsx";
import { useAddedRecord } from "../changes/use-added-record.ts";
import type { AddProps } from "../clients/add-client.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { readTypedPrice } from "./price-edit.ts";

/** A product of ours by hand, known by its SKU as the next price list will know it. */
export function AddProduct(props: AddProps & { readonly mainCurrency: string | undefined }) {
  const { store, host, name, mainCurrency, onClose } = props;
  const { words, locale } = usePageSetting();
  const { lists } = words;
  const added = useAddedRecord(store, "products");
  const fields: readonly FormField[] = [
    { id: "sku", label: lists.fields.sku, kind: "text", maxLength: 100, isNeeded: true },
    { id: "name", label: lists.fields.name, kind: "text", maxLength: 500, isNeeded: true },
    { id: "category", label: lists.fields.category, kind: "text", maxLength: 200 },
    { id: "unit", label: lists.fields.unit, kind: "text", maxLength: 40 },
    { id: "listPrice", label: lists.fields.listPrice, kind: "text", maxLength: 60, hint: lists.priceHint },
  ];
  return (
    <AddDialog
      title={lists.products.add}
      fields={fields}
      firstValues={{ name }}
      onClose={onClose}
      onSave={async ({ sku = "", name = "", category, unit, listPrice: typed = "" }) => {
        const listPrice = readTypedPrice(typed, { locale, currency: mainCurrency });
        if (typed !== "" && listPrice === undefined) {
          return { field: "listPrice", text: lists.problems.price };
        }
        const values = { sku, name, category, unit, listPrice };
        return added(name, await createProduct({ store, newId: host.newId, fields: values }));
      }}
    />
  );
}
