import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { findPriced } from "../../../../shared/capture/recipes/find-priced.ts";
import { UnitPrice } from "../../../../shared/model/unit-price.ts";

const CONTEXT = { host: "shop.example.ro", language: "ro" };
const lei = (coefficient: number, scale = 2) => UnitPrice.parse({ coefficient, scale, currency: "RON" });

function found(body: string, price = lei(124_990)): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html lang="ro"><body>${body}</body></html>`);
  return findPriced(document, price, CONTEXT).map((element) => element.id || element.tagName);
}

it.each<[string, string, readonly string[]]>([
  ["written with the page's separators", `<b id="x">1.249,90 lei</b>`, ["x"]],
  ["in split elements, as a whole", `<p id="x"><span>1.249</span><sup>90</sup> <i>lei</i></p>`, ["x"]],
  ["without a currency", `<b id="x">1249.90</b>`, ["x"]],
  ["beside the price before", `<s id="old">1.249,90 lei</s><b id="x">1.249,90 lei</b>`, ["x"]],
])("the element that shows 1 249.90 lei %s is found", (_, body, ids) => {
  expect(found(body)).toEqual(ids);
});

it.each<[string, string]>([
  ["one digit off", `<b>1.249,91 lei</b>`],
  ["in another currency", `<b>1.249,90 €</b>`],
  ["in a script or hidden", `<script>1249.90</script><b style="display:none">1.249,90 lei</b>`],
  ["struck through alone", `<del><b>1.249,90 lei</b></del>`],
  ["within a longer number", `<b>11.249,90 lei</b>`],
])("a price %s is not the one that was typed", (_, body) => {
  expect(found(body)).toEqual([]);
});

it("99.5 as typed is 99,50 as shown: numbers are compared, not their writing", () => {
  expect(found(`<b id="x">99,50 lei</b>`, lei(995, 1))).toEqual(["x"]);
});
