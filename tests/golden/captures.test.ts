import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../shared/capture/read-page.ts";
import { Capture } from "../../shared/model/capture.ts";

const FOLDER = new URL("../fixtures/capture-pages/", import.meta.url);
const ADDRESSES: Readonly<Record<string, string>> = {
  "ro-shop.html": "https://www.atelierul.example.ro/bormasina-18v/pd/D7K2/?utm_source=mail#recenzii",
  "ro-portal.html": "https://parteneri.example.ro/produs?id=884215",
  "md-shop.html": "https://casa.example.md/ceainic-17",
  "ru-shop.html": "https://master.example.ru/drel-18",
  "en-sale.html": "https://www.lumen.example.com/sconce",
  "en-no-price.html": "https://mixers.example.com/500",
};

describe("captures of whole pages", () => {
  it.each(readdirSync(FOLDER))("%s is read as written down", async (file) => {
    const { document } = parseHTML(readFileSync(new URL(file, FOLDER), "utf8"));
    const capture = readPage(document, ADDRESSES[file] ?? "https://example.com/");
    expect(Capture.safeParse(capture).error).toBeUndefined();
    await expect(`${JSON.stringify(capture, undefined, 2)}\n`).toMatchFileSnapshot(`captures/${file}.txt`);
  });
});
