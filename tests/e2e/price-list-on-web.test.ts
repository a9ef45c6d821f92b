/** A price list that stands on the web: from its tab to the dashboard, and read once its site is allowed. */
import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { priceList } from "../../shared/words/en/price-list.ts";
import { copyAllowedFor } from "../support/allow-site.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";
import { russianWrappedNames } from "../support/price-lists/invented-lists.ts";
import { printPdf } from "../support/price-lists/print-pdf.ts";

let server: Server;
let origin: string;
let folder: string;
let extension: LaunchedExtension;
let dashboard: Page;

/** A dealers' site: the list is given to whoever is logged in. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const isDealer = request.headers.cookie?.includes("dealer=yes") === true;
    if (request.url === "/login") response.setHeader("set-cookie", "dealer=yes; Path=/").end("logged in");
    else if (request.url?.startsWith("/lists/") && isDealer)
      response.setHeader("content-type", "application/pdf").end(printPdf(russianWrappedNames()));
    else response.writeHead(403).end("refused");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  folder = copyAllowedFor("localhost").folder;
  extension = await launchExtension({ language: "en-US", extensionFolder: folder });
  dashboard = await extension.context.newPage();
  dashboard.setDefaultTimeout(30_000);
});

afterAll(async () => {
  await extension.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string): Promise<void> {
  await dashboard.bringToFront();
  await dashboard.goto(extension.urlOf(`dashboard.html#imports/${encodeURIComponent(address)}`));
  await dashboard.reload();
  await dashboard.getByRole("button", { name: priceList.open }).click();
}

describe("a PDF on the web", { shuffle: false }, () => {
  it("that the site does not give is said so, and that an address is none", async () => {
    await open(`${origin}/lists/december.pdf`);
    await dashboard.getByText(priceList.failed["not-reached"]).waitFor();
    await dashboard.getByLabel(priceList.address).fill("file:///C:/lists/december.pdf");
    await dashboard.getByRole("button", { name: priceList.open }).click();
    await dashboard.getByText(priceList.addressUnread).waitFor();
  });

  it("is offered over its tab by the popup, which brings its address to the dashboard", async () => {
    const page = await extension.context.newPage();
    await page.goto(`${origin}/login`);
    const address = `${origin}/lists/december.pdf`;
    await page.goto(address);
    const popup = await openPopup(extension, page);
    await popup.waitForText(clip.pdf);
    const [opened] = await Promise.all([extension.context.waitForEvent("page"), popup.press(clip.readPdf)]);
    await opened.getByLabel(priceList.address).waitFor();
    expect(await opened.getByLabel(priceList.address).inputValue()).toBe(address);
    await opened.close();
    await page.close();
  });

  it("is read with the person's login, and its address with the page is the proof", async () => {
    await open(`${origin}/lists/december.pdf`);
    await dashboard.getByRole("button", { name: "Save 5 prices" }).waitFor();
    await dashboard.getByRole("combobox", { name: priceList.owner }).fill("Северный инструмент");
    await dashboard.getByRole("button", { name: "Save 5 prices" }).click();
    await dashboard.getByRole("button", { name: priceList.see }).click();
    await dashboard.getByRole("link", { name: "Пила дисковая 185 мм" }).click();
    const proof = dashboard.getByRole("link", { name: priceList.onPage("december.pdf", "1") });
    expect(await proof.getAttribute("href")).toBe(`${origin}/lists/december.pdf#page=1`);
  });
});
