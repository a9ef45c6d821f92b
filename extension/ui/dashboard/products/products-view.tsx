import { Button } from "@fluentui/react-components";
import { AddRegular, ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Product } from "../../../../shared/model/product.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { archiveFilters } from "../list/archive-filters.ts";
import { ListPage } from "../list/list-page.tsx";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { LoadingView } from "../loading-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ViewProps } from "../view-props.ts";
import { AddProduct } from "./add-product.tsx";
import { ProductDetails } from "./product-details.tsx";
import { productColumns } from "./product-fields.tsx";
import { candidateOfProduct, type ProductItem, productEntryOf, productItemOf } from "./product-item.ts";

const entryOf = ({ product }: ProductItem) => productEntryOf(product);
const hrefOf = (id: string) => hashOf("products", id === "" ? undefined : id);

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
  const rows = useRowActions(store, "products", () => (products ?? []).map(candidateOfProduct));
  const [addedName, setAddedName] = useState<string>();
  const openId = useRecordId();
  if (items === undefined) return <LoadingView title={lists.products.title} />;
  const buttons = <Buttons onAdd={() => setAddedName("")} />;
  return (
    <>
      <ListPage
        name="products"
        table="products"
        title={lists.products.title}
        lead={lists.products.lead}
        actions={items.length > 0 && buttons}
        items={items}
        columns={columns}
        entryOf={entryOf}
        filters={filters}
        firstSort={{ columnId: "name", isDescending: false }}
        empty={
          <EmptyView title={lists.products.empty} text={lists.products.emptyText}>
            {buttons}
          </EmptyView>
        }
        onAddNamed={setAddedName}
        actionsOf={rows.actionsOf}
        hrefOf={hrefOf}
        openId={openId}
        details={(id, onClose) => (
          <ProductDetails {...{ store, host, id, items, edits, mainCurrency: currency, onClose }} />
        )}
      />
      {rows.dialogs}
      {addedName !== undefined && (
        <AddProduct
          store={store}
          host={host}
          mainCurrency={currency}
          name={addedName}
          onClose={() => setAddedName(undefined)}
        />
      )}
    </>
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
