import { describe, expect, it } from "vitest";
import { withoutPaging } from "../../../shared/model/list-address.ts";
import { rowAddressesOf } from "../../../shared/model/list-rows.ts";

const SHELF = "https://shop.example.ro/uleiuri";

const row = (name: string, coefficient: number, fields: object = {}) => ({
  name,
  prices: [{ price: { price: { coefficient, scale: 2, currency: "RON" } } }],
  ...fields,
});

const addressesOf = (...pages: readonly (readonly [string, readonly ReturnType<typeof row>[]])[]) =>
  rowAddressesOf(pages.flatMap(([listUrl, rows]) => rows.map((one) => ({ listUrl, row: one }))));

describe("the address of a list without the number of its page", () => {
  it.each([
    [`${SHELF}?page=2`, SHELF],
    [`${SHELF}?sort=price&PAGEN_1=3`, `${SHELF}?sort=price`],
    [`${SHELF}/page/12/`, `${SHELF}/`],
    [`${SHELF}/pagina-2?f=1`, `${SHELF}?f=1`],
    [`${SHELF}?p=4`, SHELF],
    [`${SHELF}?start=48&q=ulei`, `${SHELF}?q=ulei`],
  ])("of %s is %s", (address, base) => {
    expect(withoutPaging(address)).toBe(base);
  });

  it.each([
    `${SHELF}?page=first`,
    "https://shop.example.ro/?p=123",
    "https://shop.example.ro/page/contact",
    `${SHELF}?product=12`,
    "price-list:abc",
  ])("of %s is itself", (address) => {
    expect(withoutPaging(address)).toBe(address);
  });
});

describe("rows without a page of their own", () => {
  it("are one offer on whichever page of the list they stand, however often they are repeated", () => {
    expect(addressesOf([SHELF, [row("Ulei 1 l", 950)]], [`${SHELF}?page=2`, [row("Ulei 1 l", 950)]])).toEqual(
      [`${SHELF}#Ulei%201%20l`, undefined],
    );
    expect(addressesOf([`${SHELF}?page=7`, [row("Ulei 1 l", 950)]])).toEqual([`${SHELF}#Ulei%201%20l`]);
  });

  it("that are called alike and cost otherwise are two, on one page and on two", () => {
    const two = [`${SHELF}#Ulei`, `${SHELF}#Ulei~2`];
    expect(addressesOf([SHELF, [row("Ulei", 950), row("Ulei", 1850)]])).toEqual(two);
    expect(addressesOf([SHELF, [row("Ulei", 950)]], [`${SHELF}?page=2`, [row("Ulei", 1850)]])).toEqual(two);
  });

  it("are told apart however many of a list have one name", () => {
    const addresses = addressesOf([SHELF, Array.from({ length: 20_000 }, (_, index) => row("Ulei", index))]);
    expect(new Set(addresses).size).toBe(20_000);
    expect(addresses.at(-1)).toBe(`${SHELF}#Ulei~20000`);
  });

  it("do not take the address of one whose name ends as if it were the second", () => {
    expect(addressesOf([SHELF, [row("Ulei~2", 950), row("Ulei", 950), row("Ulei", 1850)]])).toEqual([
      `${SHELF}#Ulei~2`,
      `${SHELF}#Ulei`,
      `${SHELF}#Ulei~3`,
    ]);
  });

  it("with one code and two names are two", () => {
    expect(addressesOf([SHELF, [row("Ulei", 950, { sku: "U1" }), row("Oțet", 950, { sku: "U1" })]])).toEqual([
      `${SHELF}#U1`,
      `${SHELF}#U1~2`,
    ]);
  });
});

it("a row with a page of its own is that page's, whatever it costs elsewhere in the list", () => {
  const url = "https://shop.example.ro/p/1";
  expect(
    addressesOf([SHELF, [row("Ulei", 950, { url })]], [`${SHELF}?page=2`, [row("Ulei", 999, { url })]]),
  ).toEqual([url, undefined]);
});
