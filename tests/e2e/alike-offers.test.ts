/** Offers that may be one, in the real dashboard: told apart, merged after a look, and all of it taken back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lists } from "../../shared/words/en/lists.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWordsInWindows } from "../support/find-cut-words.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { makeOffer, makeSeen, offerWrites } from "../support/make-offers.ts";

const GTIN = "5941234567899";
const SEEN = "2026-11-24T08:00:00.000Z";

const clipped = makeOffer("cafea", { name: "Cafea boabe 1 kg", gtin: GTIN });
const listed = makeOffer("lista", { name: "CAFEA BOABE 1KG", gtin: GTIN, firstSeenAt: SEEN });
const tea = makeOffer("ceai", { name: "Ceai verde" });
const otherTea = makeOffer("ceai-vrac", { name: "Ceai verde", firstSeenAt: SEEN });

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#offers"));
  await page.locator("h1").waitFor();
  await keepRecords(
    page,
    [clipped, listed, tea, otherTea].flatMap((offer) =>
      offerWrites(offer, [makeSeen(offer, SEEN, "84.90 RON", { id: offer.id })]),
    ),
  );
  await page.reload();
});

afterAll(async () => {
  await extension.close();
});

const bar = (count: number) => page.getByRole("region", { name: lists.offers.alike(count, `${count}`) });

it("asks about two pairs, has no barrier, and cuts no word", async () => {
  await bar(2)
    .getByText(/CAFEA BOABE 1KG · shop\.example\/lista/)
    .waitFor();
  expect(await inBothThemes(page, async () => findBarriers((code) => page.evaluate(code)))).toEqual([]);
  expect(await findCutWordsInWindows(page)).toEqual([]);
});

it("asks no more about two that are told apart, until that is taken back", async () => {
  await bar(2).getByRole("button", { name: "Skip" }).click();
  await bar(2).getByText("Ceai verde · shop.example/ceai-vrac", { exact: false }).waitFor();
  await bar(2).getByRole("button", { name: lists.offers.apart }).click();
  await bar(1).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await bar(2).waitFor();
});

it("makes one of two only after the look at what becomes one, with one history", async () => {
  await bar(2).getByRole("button", { name: "Skip" }).click();
  await bar(2).getByRole("button", { name: lists.offers.compare }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("radio", { name: /CAFEA BOABE 1KG/ })
    .first()
    .waitFor();
  await dialog.getByRole("button", { name: lists.merging.confirm("2 offers") }).click();
  await dialog.waitFor({ state: "hidden" });
  await bar(1).waitFor();
  expect(await page.locator("tbody").getByText("CAFEA BOABE 1KG").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await bar(2).waitFor();
});
