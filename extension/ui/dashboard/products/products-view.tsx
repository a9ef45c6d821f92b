import { Button } from "@fluentui/react-components";
import { AddRegular, ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import type { Product } from "../../../../shared/model/product.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { archiveFilters } from "../list/archive-filters.ts";
import { RecordList } from "../list/record-list.tsx";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { AddProduct } from "./add-product.tsx";
import { ProductDetails } from "./product-details.tsx";
import { productColumns } from "./product-fields.tsx";
import { candidateOfProduct, type ProductItem, productEntryOf, productItemOf } from "./product-item.ts";

const entryOf = ({ product }: ProductItem) => productEntryOf(product);

/** Our own products. */
export function ProductsView({ store, host, settings }: Pick<ViewProps, "store" | "host" | "settings">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const { currency } = settings;
  const products = useRecords("products");
  const partsOf = useCallback((product: Product) => [product], []);
  const items = useItems(products, partsOf, productItemOf);
  const edits = useRecordEdits(store, "products");
  const columns = useMemo(() => productColumns(setting, edits, currency), [setting, edits, currency]);
  const filters = useMemo(() => archiveFilters<ProductItem>(lists.filters), [lists]);
  return (
    <RecordList
      store={store}
      table="products"
      title={lists.products.title}
      lead={lists.products.lead}
      items={items}
      columns={columns}
      entryOf={entryOf}
      filters={filters}
      firstSort={{ columnId: "name", isDescending: false }}
      candidatesOf={() => (products ?? []).map(candidateOfProduct)}
      empty={{ title: lists.products.empty, text: lists.products.emptyText }}
      buttonsOf={(onAdd) => <Buttons onAdd={onAdd} />}
      addForm={(name, onClose) => <AddProduct {...{ store, host, mainCurrency: currency, name, onClose }} />}
      details={(id, all, onClose) => (
        <ProductDetails {...{ store, host, id, items: all, edits, mainCurrency: currency, onClose }} />
      )}
    />
  );
}

function Buttons({ onAdd }: { readonly onAdd: () => void }) {
  const { lists, dashboard } = usePageSetting().words;
  return (
    <>
      <Button as="a" href={hashOf("imports")} icon={<ArrowDownloadRegular />}>
        {dashboard.clients.importList}
      </Button>
      <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
        {lists.products.add}
      </Button>
    </>
  );
}
