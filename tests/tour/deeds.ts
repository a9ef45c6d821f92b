import type { Page } from "playwright-core";
import type { ServedShop } from "../fixtures/shop/serve-shop.ts";
import type { LaunchedExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import type { Deed } from "./serve-start-page.ts";

const DEARER_COFFEE_BANI = 9190;

/** What the start page's buttons do in the browser; a tab that the person has closed is opened again. */
export function makeDeeds(stage: {
  readonly extension: LaunchedExtension;
  readonly shop: ServedShop;
  readonly workbook: OpenedWorkbook;
  readonly paneUrl: string;
  readonly language: string;
}): (deed: Deed) => Promise<void> {
  const { extension, shop, paneUrl, language } = stage;
  const { context } = extension;
  let { workbook } = stage;
  let dashboard: Page | undefined;
  const showDashboard = async (view: string) => {
    if (dashboard === undefined || dashboard.isClosed()) dashboard = await context.newPage();
    await dashboard.goto(extension.urlOf(`dashboard.html${view}`));
    await dashboard.bringToFront();
  };
  const deeds: Readonly<Record<Deed, () => Promise<void>>> = {
    dashboard: () => showDashboard(""),
    imports: () => showDashboard("#imports"),
    workbook: async () => {
      if (workbook.page.isClosed()) workbook = await openWorkbook(context, { paneUrl, language });
      await workbook.page.bringToFront();
    },
    dearer: async () => shop.setCoffeePrice(DEARER_COFFEE_BANI),
  };
  return (deed) => deeds[deed]();
}
