import { useMemo } from "react";
import type { EditSource } from "../changes/edit-of.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { FieldList } from "../details/field-list.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { NotesPart } from "../details/notes-part.tsx";
import { OwnFields } from "../details/own-fields.tsx";
import { Tiles } from "../details/tiles.tsx";
import { findOpen } from "../list/find-open.ts";
import { OfferTable } from "../offers/offer-table.tsx";
import { useOfferItems } from "../offers/use-offer-items.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { PriceColumnsPart } from "./price-columns-part.tsx";
import { productFields } from "./product-fields.tsx";
import type { ProductItem } from "./product-item.ts";

export interface ProductDetailsProps extends Pick<ViewProps, "store" | "host"> {
  readonly id: string;
  readonly items: readonly ProductItem[];
  readonly edits: EditSource<"products">;
  readonly mainCurrency: string | undefined;
  readonly onClose: () => void;
}

/** A product's page: our prices, what competitors ask for the same, notes and facts. */
export function ProductDetails(props: ProductDetailsProps) {
  const { store, host, id, items, edits, mainCurrency, onClose } = props;
  const setting = usePageSetting();
  const { lists, dashboard } = setting.words;
  const offers = useOfferItems();
  const fields = useMemo(() => productFields(setting, edits, mainCurrency), [setting, edits, mainCurrency]);
  const item = findOpen(items, id, ({ product }) => product.mergedIds);
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { product } = item;
  const prices = fields.filter((field) => field.id === "listPrice" || field.id === "cost");
  return (
    <DetailsPanel
      id={product.id}
      title={item.name}
      lead={[item.isArchived && lists.fields.archivedAt, product.sku].filter(Boolean).join(" · ")}
      onClose={onClose}
    >
      <Tiles
        tiles={prices.map(({ label, textOf }) => ({
          name: label,
          value: textOf(item) || dashboard.unknown,
        }))}
      />
      <PriceColumnsPart item={item} edits={edits} mainCurrency={mainCurrency} />
      <NotesPart
        store={store}
        host={host}
        about={{ kind: "product", id: product.id }}
        mergedIds={product.mergedIds}
      />
      <OfferTable
        title={lists.products.matched}
        none={lists.products.noMatched}
        offers={(offers ?? []).filter((offer) => offer.product?.id === product.id)}
      />
      <DetailsPart title={lists.facts}>
        <FieldList key={product.id} item={item} fields={fields} />
      </DetailsPart>
      <OwnFields
        id={product.id}
        values={product.customFields ?? {}}
        onSave={(customFields) => edits.edit(item, { customFields })}
      />
    </DetailsPanel>
  );
}
