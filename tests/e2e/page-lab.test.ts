import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { predictPages } from "../lab/pages.ts";

let server: Server;
let folder: string;
const asked: (string | undefined)[] = [];

/** A site that must hear nothing: the pages name it for a picture, a style, a frame and a script. */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // A server that listens on a port has an address of this shape.
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "dosar-pages-"));
  const page = (price: string) =>
    `<!doctype html><html lang="ro"><head><meta charset="utf-8"><link rel="stylesheet" href="${site}/style.css"></head><body><h1>Cafea boabe 1 kg</h1><p class="price">${price}</p><img src="${site}/cafea.png"><iframe src="${site}/frame"></iframe><script src="${site}/shop.js"></script></body></html>`;
  writeFileSync(join(folder, "one.html"), page("84,90 lei"));
  writeFileSync(join(folder, "two.html.gz"), gzipSync(page("91,90 lei")));
  writeFileSync(
    join(folder, "urls.json"),
    JSON.stringify({ "one.html": `${site}/cafea?id=7&utm_source=mail` }),
  );
  writeFileSync(join(folder, "expected.json"), "this is no answer that anybody reads");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  server.close();
});

it("reads stored pages at their addresses, 84.90 and 91.90, and asks the network for nothing", async () => {
  const answers = await predictPages(folder);
  expect(answers).toMatchObject([
    { file: "one.html", price: "84.90", currency: "RON", name: "Cafea boabe 1 kg" },
    { file: "two.html.gz", price: "91.90", currency: "RON" },
  ]);
  expect(asked).toEqual([]);
});
