import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";
import { type ServedShop, serveShop } from "../../fixtures/shop/serve-shop.ts";

let shop: ServedShop;
beforeAll(async () => {
  shop = await serveShop();
});
afterAll(() => shop.close());

async function documentAt(path: string, language = "en"): Promise<Document> {
  const response = await fetch(shop.url + path, { headers: { "accept-language": language } });
  expect(response.status, path).toBe(200);
  return parseHTML(await response.text()).document;
}

it.each([
  ["ro", ["/cafea-arabica 84.90 RON", "/ciocolata-neagra 12.49 RON"]],
  ["ru", ["/chai-chernyy 349.50 RUB", "/grechka 1234.50 RUB"]],
  ["en", ["/acacia-honey 6.90 EUR", "/oat-biscuits 1249.00 EUR"]],
])(
  "has in %s a home with its products, and each product's page gives its name and price",
  async (language, known) => {
    const home = await documentAt("/", language);
    expect(home.documentElement.lang).toBe(language);
    const links = [...home.querySelectorAll<HTMLAnchorElement>(".cards a")];
    const read = await Promise.all(
      links.map(async (link) => {
        const path = link.getAttribute("href") ?? "";
        const { name, price } = readPage(await documentAt(path), shop.url + path);
        expect(name).toBe(link.textContent);
        return price && `${path} ${printDecimal(price.price)} ${price.price.currency}`;
      }),
    );
    expect(read).toEqual(known);
  },
);

it.each([
  ["ro", "28,90 lei"],
  ["ru", "412,00 ₽"],
  ["en", "€5.80"],
])("leads from the home in %s to the price list for firms, with %s for water", async (language, price) => {
  const home = await documentAt(`/${language}`);
  const path = home.querySelector('header a[href^="/b2b/"]')?.getAttribute("href") ?? "";
  const list = await documentAt(path);
  expect(list.documentElement.lang).toBe(language);
  expect(list.querySelector("tbody tr")?.textContent).toContain(price);
});
