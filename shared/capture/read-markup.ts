import { Deadline } from "./deadline.ts";
import { foldSpace } from "./element-text.ts";
import { OTHER_PRODUCTS_CLASS, OTHER_PRODUCTS_HEADING } from "./page-words-table.ts";
import { readGtin } from "./read-gtin.ts";
import { readAvailability, type StructuredPrice, type StructuredProduct } from "./structured-product.ts";

/** The two notations of schema.org in attributes. */
interface Notation {
  readonly rule: "microdata" | "rdfa";
  /** The attribute that says what an element describes. */
  readonly type: string;
  readonly product: string;
  readonly scope: string;
  readonly property: string;
}

const NOTATIONS: readonly Notation[] = [
  {
    rule: "microdata",
    type: "itemtype",
    product:
      "[itemtype*='/Product' i],[itemtype*='/IndividualProduct' i],[itemtype*='/Book' i],[itemtype*='/Vehicle' i],[itemtype*='/Car' i],[itemtype*='/SoftwareApplication' i],[itemtype*='Event' i]",
    scope: "itemscope",
    property: "itemprop",
  },
  {
    rule: "rdfa",
    type: "typeof",
    product:
      "[typeof~='Product' i],[typeof~='schema:Product' i],[typeof~='gr:Offering' i],[typeof~='gr:ProductOrServiceModel' i]",
    scope: "typeof",
    property: "property",
  },
];

const MOST_ROOTS = 60;
const MOST_LEVELS = 200;

/** The products of microdata and RDFa; without any product, prices that stand in the open as one of their own. */
export function readMarkup(document: Document, deadline = new Deadline(undefined)): StructuredProduct[] {
  return NOTATIONS.flatMap((notation) => {
    const roots = findRoots(document, notation);
    if (roots.length > 0)
      return roots.flatMap((root) => (deadline.isOver() ? [] : productOf(root, notation)));
    const scope = document.body;
    return scope?.querySelector(`[${notation.property}~=price]`) ? [productOf(scope, notation)] : [];
  });
}

/** Few elements describe anything; to put the long selector to these alone took a third of the time. */
function findRoots(document: Document, { type, product }: Notation): readonly Element[] {
  const roots: Element[] = [];
  for (const described of document.querySelectorAll(`[${type}]`)) {
    if (roots.length === MOST_ROOTS) break;
    if (described.matches(product)) roots.push(described);
  }
  return roots;
}

function productOf(root: Element, notation: Notation): StructuredProduct {
  const values = propertiesOf(root, notation);
  const first = (name: string) =>
    values
      .get(name)
      ?.map(textOf)
      .find((value) => value !== "");
  const gtin = ["gtin13", "gtin", "gtin14", "gtin12", "gtin8", "ean", "isbn", "productid"].map((name) =>
    readGtin(first(name)),
  );
  return {
    rule: notation.rule,
    name: first("name"),
    url: values
      .get("url")
      ?.map(addressOf)
      .find((value) => value !== ""),
    brand: first("brand") ?? first("manufacturer"),
    gtin: gtin.find((one) => one !== undefined),
    mpn: first("mpn"),
    sku: first("sku"),
    availability: readAvailability(
      values
        .get("availability")
        ?.map((one) => addressOf(one) || textOf(one))
        .find((one) => one !== ""),
    ),
    prices: pricesOf(values),
    measures: MEASURES.flatMap(([name, of]) => {
      const text = measureText(values.get(name)?.[0]);
      return text ? [{ of, text }] : [];
    }),
    element: root,
    isListed: isListed(root),
  };
}

const MEASURES = [
  ["referencequantity", "price"],
  ["size", "size"],
  ["weight", "weight"],
] as const;

/** Its own text, or those of a number and a unit that are not shown. */
function measureText(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const parts = [...element.querySelectorAll("[content]")].map((part) => part.getAttribute("content"));
  return textOf(element) || parts.join(" ");
}

/** The elements by the property that they give, without those of other products inside. */
function propertiesOf(root: Element, notation: Notation): Map<string, Element[]> {
  const values = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(`[${notation.property}]`)) {
    if (!belongsTo(root, element, notation)) continue;
    for (const written of (element.getAttribute(notation.property) ?? "").split(/\s+/)) {
      const name = written.replace(/^.*[:/#]/, "").toLowerCase();
      if (name !== "name" || !isNameOfPart(element, root, notation)) {
        values.set(name, [...(values.get(name) ?? []), element]);
      }
    }
  }
  return values;
}

function belongsTo(root: Element, element: Element, { product }: Notation): boolean {
  const owner = element.parentElement?.closest(product);
  const isInner = owner !== undefined && owner !== null && owner !== root && root.contains(owner);
  return !isInner && !element.matches(product);
}

/** The name of a brand, seller or reviewer: it stands in a scope of its own. */
function isNameOfPart(element: Element, root: Element, notation: Notation): boolean {
  const scope = element.parentElement?.closest(`[${notation.scope}]`);
  return scope !== undefined && scope !== null && scope !== root && root.contains(scope);
}

function pricesOf(values: ReadonlyMap<string, readonly Element[]>): StructuredPrice[] {
  const [currencyElement] = values.get("pricecurrency") ?? values.get("hascurrency") ?? [];
  const currency = currencyElement ? textOf(currencyElement) : undefined;
  const prices: StructuredPrice[] = [];
  const names = [
    ["price", "current"],
    ["hascurrencyvalue", "current"],
    ["lowprice", "low"],
    ["highprice", "high"],
  ] as const;
  for (const [name, role] of names) {
    for (const element of values.get(name) ?? []) {
      const text = textOf(element);
      if (/\d/.test(text) && text.length < 80) prices.push({ text, currency, role, vat: "unknown", element });
    }
  }
  return prices;
}

function isListed(root: Element): boolean {
  if (root.querySelector("h1")) return false;
  let element: Element | null = root;
  for (let level = 0; element && level < MOST_LEVELS; level += 1, element = element.parentElement) {
    if (element.querySelector("h1")) return false;
    if (OTHER_PRODUCTS_CLASS.test(`${element.getAttribute("class") ?? ""} ${element.id ?? ""}`)) return true;
    const heading = element.querySelector("h2,h3,h4");
    if (
      heading &&
      element !== root &&
      OTHER_PRODUCTS_HEADING.test(foldSpace(heading.textContent ?? "").slice(0, 80))
    )
      return true;
  }
  return false;
}

function textOf(element: Element): string {
  const content = element.getAttribute("content") ?? element.getAttribute("data-content");
  if (content !== null && content.trim() !== "") return foldSpace(content);
  const tag = element.tagName.toUpperCase();
  if (tag === "DATA" || tag === "METER" || tag === "INPUT")
    return foldSpace(element.getAttribute("value") ?? "");
  return foldSpace((element.textContent ?? "").slice(0, 600));
}

function addressOf(element: Element): string {
  return element.getAttribute("href") ?? element.getAttribute("content") ?? "";
}
