import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { listQuestionOf } from "../../../extension/ui/clip/may-list.ts";
import { readPage } from "../../../shared/capture/read-page.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

function questionOf(name: "capture-pages" | "list-pages", file: string) {
  const urls = JSON.parse(readFileSync(join(folder(name), "urls.json"), "utf8"));
  const { document } = parseHTML(readFileSync(join(folder(name), file), "utf8"));
  return listQuestionOf(readPage(document, urls[file]));
}

describe("whether the popup looks for a list", () => {
  it.each(["ro-shop.html", "ru-shop.html", "md-shop.html", "en-sale.html"])(
    "it does not on %s, which sells one product",
    (file) => {
      expect(questionOf("capture-pages", file)).toBeUndefined();
    },
  );

  it.each(["ro-grid.html", "ru-rows.html", "pl-omnibus.html", "de-portal.html", "en-search.html"])(
    "it does on %s, which lists",
    (file) => {
      expect(questionOf("list-pages", file)).toEqual({});
    },
  );
});
