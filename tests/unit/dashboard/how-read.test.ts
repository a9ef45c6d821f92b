import { expect, it } from "vitest";
import { howRead } from "../../../extension/ui/dashboard/offers/how-read.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { loadDashboardWords } from "../../../shared/words/load-dashboard-words.ts";

const words = await loadDashboardWords("en");
const read = (rule: Evidence["rule"]) =>
  howRead(
    { field: "price", rule, quote: "12.99", before: "", after: "", url: "https://shop.example" },
    words,
  );

it("a price from the page's data or by a recipe says so; one in sight needs no word", () => {
  expect(read("json-ld")).toBe("From the page’s data, not in sight");
  expect(read("shop-data")).toBe(read("json-ld"));
  expect(read("recipe")).toBe("By your recipe for the site");
  expect([read("visible-text"), read("selection"), read("microdata")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
