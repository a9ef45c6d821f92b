import { utcDayOf } from "../../../../shared/model/day.ts";
import type { UnitPrice } from "../../../../shared/model/unit-price.ts";
import { printChange, printDay, printUnitPrice } from "../../../../shared/words/print.ts";
import type { EditSource } from "../changes/edit-of.ts";
import { byNumber, byText, byTime } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { Change } from "../list/show-values.tsx";
import { textColumn, textField } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { OfferItem } from "./offer-item.ts";
import { printAge } from "./print-age.ts";
import { printComparable } from "./print-comparable.ts";

type Edits = EditSource<"offers">;

const TEXTS = ["brand", "pack", "sku", "gtin", "mpn"] as const;
const LONGEST = { brand: 200, pack: 100, sku: 100, gtin: 14, mpn: 100 } as const;

/** What a person may correct of an offer; its prices are as they were seen. */
export function offerFields(setting: PageSetting, edits: Edits): readonly ItemField<OfferItem>[] {
  const { fields } = setting.words.lists;
  const texts = TEXTS.map((field) =>
    textField(edits, {
      id: field,
      label: fields[field],
      textOf: ({ offer }: OfferItem) => offer[field],
      changesOf: (text) => ({ [field]: text }),
      maxLength: LONGEST[field],
    }),
  );
  const firstSeen: ItemField<OfferItem> = {
    id: "firstSeen",
    label: fields.firstSeen,
    textOf: ({ offer }) => printDay(utcDayOf(offer.firstSeenAt), setting.locale, setting.today),
  };
  return [nameField(setting, edits), ...texts, firstSeen];
}

export function offerColumns(setting: PageSetting, edits: Edits): readonly ListColumn<OfferItem>[] {
  const { language } = setting.words;
  const { fields } = setting.words.lists;
  const competitor: ItemField<OfferItem> = {
    id: "competitor",
    label: fields.competitor,
    textOf: (item) => item.competitor?.name ?? "",
  };
  const product: ItemField<OfferItem> = {
    id: "product",
    label: fields.product,
    textOf: (item) => (item.product === undefined ? "" : item.product.name || item.product.sku),
  };
  const [pack] = offerFields(setting, edits).filter(({ id }) => id === "pack");
  return [
    textColumn(nameField(setting, edits), language, { width: 220, rank: 0 }),
    textColumn(competitor, language, { width: 150, rank: 3 }),
    textColumn(product, language, { width: 160, rank: 5 }),
    ...(pack ? [textColumn(pack, language, { width: 90, rank: 6 })] : []),
    ...priceColumns(setting),
  ];
}

function priceColumns(setting: PageSetting): readonly ListColumn<OfferItem>[] {
  const { locale, words } = setting;
  const { fields } = words.lists;
  const changeText = ({ changeRatio }: OfferItem) =>
    changeRatio === undefined ? "" : printChange(changeRatio, locale);
  return [
    {
      id: "price",
      label: fields.price,
      width: 120,
      rank: 1,
      isNumber: true,
      textOf: ({ latest }) => (latest === undefined ? "" : printUnitPrice(latest.price, locale)),
      compare: byPrice(({ latest }) => latest?.price),
      isUnknown: ({ latest }) => latest === undefined,
    },
    {
      id: "comparable",
      label: words.comparable.label,
      width: 110,
      rank: 7,
      isNumber: true,
      textOf: (item) => printComparable(item, setting),
      compare: byPrice(({ comparable }) => comparable?.price, comparedKind),
      isUnknown: ({ comparable }) => comparable === undefined,
    },
    {
      id: "change",
      label: fields.change,
      width: 100,
      rank: 2,
      isNumber: true,
      isFirstDescending: true,
      textOf: changeText,
      show: (item) =>
        item.changeRatio === undefined ? undefined : (
          <Change ratio={item.changeRatio} text={changeText(item)} />
        ),
      compare: byNumber(({ changeRatio }) => changeRatio),
      isUnknown: ({ changeRatio }) => changeRatio === undefined,
    },
    {
      id: "seen",
      label: fields.seen,
      width: 90,
      rank: 4,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ latest }) => (latest === undefined ? "" : printAge(latest.observedAt, setting)),
      compare: byTime(({ latest }) => latest?.observedAt),
      isUnknown: ({ latest }) => latest === undefined,
    },
  ];
}

/** Within a kind: ten euro are neither more nor less than forty lei, and lei a litre say nothing of lei a kilogram. */
function byPrice(
  priceOf: (item: OfferItem) => UnitPrice | undefined,
  kindOf: (item: OfferItem) => string = (item) => priceOf(item)?.currency ?? "",
): (a: OfferItem, b: OfferItem) => number {
  const amount = byNumber<OfferItem>((item) => {
    const price = priceOf(item);
    return price && price.coefficient / 10 ** price.scale;
  });
  const kind = byText(kindOf, "en");
  return (a, b) => kind(a, b) || amount(a, b);
}

function comparedKind({ comparable }: OfferItem): string {
  return comparable === undefined ? "" : `${comparable.per} ${comparable.price.currency}`;
}

function nameField({ words }: PageSetting, edits: Edits): ItemField<OfferItem> {
  return textField(edits, {
    id: "name",
    label: words.dashboard.offers.name,
    textOf: ({ name }: OfferItem) => name,
    changesOf: (name) => (name === undefined ? {} : { name }),
    maxLength: 500,
    isNeeded: true,
  });
}
