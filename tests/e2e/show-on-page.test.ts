/** "Show on page": by a text fragment anywhere, and to the very words on a site that the person has allowed. */
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";
import { lists } from "../../shared/words/en/lists.ts";
import { showQuote } from "../../shared/words/en/show-quote.ts";
import { copyAllowedFor } from "../support/allow-site.ts";
import { nodesOf, pressInPage } from "../support/closed-roots.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { makeCompetitor, makeOffer, makeSeen } from "../support/make-offers.ts";
import { openPopup } from "../support/open-popup.ts";

const FAR = '<div style="height:3000px"></div>';
const PRICE =
  '<p>Preț fără abonament</p><p class="price">acum <b>12.99</b> lei bucata</p><button>Adaugă în coș</button>';
const pageOf = (body: string) => `<!doctype html><html lang="ro"><title>Ceai</title><h1>Ceai</h1>${body}`;
const PAGES: Readonly<Record<string, string>> = {
  "/same": pageOf(`<p>112.99 lei</p><p>12.995 lei</p>${FAR}${PRICE}${FAR}`),
  "/moved": pageOf(
    `${FAR}<section><p>Preț fără abonament</p><i>acum <u>12.99</u> lei bucata</i></section>${FAR}`,
  ),
  "/dearer": pageOf(`${FAR}${PRICE.replace("12.99", "112.99")}<aside>Cană 12.99 lei</aside>`),
  "/late": pageOf(
    `<script>setTimeout(() => { document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(
      `${FAR}${PRICE}`,
    )}); }, 1500);</script>`,
  ),
  "/strict": pageOf(`${FAR}${PRICE}<script>
    document.addEventListener("keydown", ({ key }) => { document.title = key; }, true);</script>`),
  "/hidden": pageOf(FAR),
};

const evidenceOf = (url: string, fields: Partial<Evidence> = {}): Evidence => ({
  field: "price",
  rule: "visible-text",
  selector: "body > p:nth-of-type(4) > b",
  xpath: "/html/body/p[4]/b",
  quote: "12.99 lei",
  before: "12.995 lei\nPreț fără abonament\nacum",
  after: "bucata",
  url,
  ...fields,
});

function offerAt(path: string, url: string, fields: Partial<Evidence> = {}): readonly RecordWrite[] {
  const offer = makeOffer(path, { name: `Ceai ${path}` });
  const seen = makeSeen(offer, "2026-11-20T08:00:00.000Z", "12.99 RON", {
    evidence: [evidenceOf(url, fields)],
  });
  return [
    { table: "offers", record: offer },
    { table: "observations", record: seen },
  ];
}

const allowed = copyAllowedFor("localhost");
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "style-src-elem 'none'",
  });
  response.end(PAGES[pathname] ?? "");
});
let extension: LaunchedExtension;
let dashboard: Page;
let site: string;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US", extensionFolder: allowed.folder });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  site = `http://localhost:${port}`;
  dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html#offers"));
  await keepRecords(dashboard, [
    { table: "competitors", record: makeCompetitor() },
    ...Object.keys(PAGES).flatMap((path) =>
      offerAt(
        path.slice(1),
        `${site}${path}?utm_source=mail`,
        path === "/hidden" ? { rule: "json-ld", selector: undefined, before: "", after: "" } : {},
      ),
    ),
    ...offerAt("foreign", `http://127.0.0.1:${port}/same`),
  ]);
  await dashboard.reload();
});

afterAll(async () => {
  await extension.close();
  server.close();
  rmSync(allowed.folder, { recursive: true, force: true });
});

/** The tab that the link of an offer opens. */
async function show(name: string): Promise<{ readonly opened: Page; readonly session: CDPSession }> {
  await dashboard.bringToFront();
  await dashboard.goto(extension.urlOf("dashboard.html#offers"));
  await dashboard.getByText(`Ceai ${name}`, { exact: true }).click();
  const link = dashboard.getByRole("link", { name: lists.offers.showOnPage });
  const [opened] = await Promise.all([extension.context.waitForEvent("page"), link.click()]);
  await opened.waitForLoadState();
  return { opened, session: await extension.context.newCDPSession(opened) };
}

async function barText(session: CDPSession): Promise<string> {
  const nodes = await nodesOf(session);
  const status = nodes.find(({ attributes = [] }) => attributes.join("=").includes("role=status"));
  return (status?.children?.[0]?.nodeValue ?? "").replaceAll("\u00a0", " ");
}

const waitForBar = (session: CDPSession, text: string) =>
  expect.poll(() => barText(session), { timeout: 20_000 }).toContain(text);

/** Where the outline is, and where the words are. */
async function outlines(
  session: CDPSession,
): Promise<readonly Record<"left" | "top" | "width" | "height", number>[]> {
  const nodes = await nodesOf(session);
  const styles = nodes.flatMap(({ nodeName, attributes = [] }) => {
    const style = attributes[attributes.indexOf("style") + 1] ?? "";
    return nodeName === "DIV" && style.includes("border: 3px") ? [style] : [];
  });
  const number = (style: string, name: string) =>
    Number(new RegExp(`(?:^|; ?)${name}: (-?[\\d.]+)px`).exec(style)?.[1]);
  return styles.map((style) => ({
    left: number(style, "left"),
    top: number(style, "top"),
    width: number(style, "width"),
    height: number(style, "height"),
  }));
}

/** The words as the page draws them, around which the outline leaves 5 pixels. */
function boxOfWords(opened: Page, selector: string) {
  return opened.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return (
      box && {
        left: box.left,
        top: box.top,
        height: box.height,
        isInView: box.top > 0 && box.bottom < innerHeight,
      }
    );
  }, selector);
}

async function expectOutlined(opened: Page, session: CDPSession, selector: string): Promise<void> {
  const [first, ...others] = await outlines(session);
  expect(others).toEqual([]);
  const words = await boxOfWords(opened, selector);
  expect(words?.isInView).toBe(true);
  expect(first?.left).toBeCloseTo((words?.left ?? 0) - 5, 0);
  expect(first?.top).toBeCloseTo((words?.top ?? 0) - 5, 0);
  expect(first?.height).toBeCloseTo((words?.height ?? 0) + 10, 0);
}

describe("show on page", { shuffle: false }, () => {
  it("opens the address as it was in view, with the words for the browser to mark, and outlines the very words", async () => {
    const { opened, session } = await show("same");
    expect(new URL(opened.url()).search).toBe("?utm_source=mail");
    await waitForBar(session, "“12.99 lei” was read here (Nov 20");
    await expectOutlined(opened, session, ".price b");
    await opened.close();
  });

  it("keeps the outline around the words while the page scrolls", async () => {
    const { opened, session } = await show("same");
    await waitForBar(session, "was read here");
    await opened.evaluate(() => scrollBy({ top: 120, behavior: "instant" }));
    await expect
      .poll(async () => {
        const [first] = await outlines(session);
        const words = await boxOfWords(opened, ".price b");
        return Math.abs((first?.top ?? 0) + 5 - (words?.top ?? 0)) < 1;
      })
      .toBe(true);
    await opened.close();
  });

  it("finds the words by what stands beside them where their place is another now", async () => {
    const { opened, session } = await show("moved");
    await waitForBar(session, "was read here");
    await expectOutlined(opened, session, "u");
    await opened.close();
  });

  it("finds words that the page draws only later", async () => {
    const { opened, session } = await show("late");
    await waitForBar(session, "was read here");
    await expectOutlined(opened, session, ".price b");
    await opened.close();
  });

  it("says what was saved and when, where another price stands there now, and outlines no other product's", async () => {
    const { opened, session } = await show("dearer");
    await waitForBar(
      session,
      "“12.99 lei” is not here any more. The price that was saved: lei 12.99 (Nov 20",
    );
    expect(await outlines(session)).toEqual([]);
    await opened.close();
  });

  it("says that a price was read from what the page does not show", async () => {
    const { opened, session } = await show("hidden");
    await waitForBar(session, "was read from data that the page does not show");
    await opened.close();
  });

  it("goes by Escape, which the page then does not hear, and by its button", async () => {
    const first = await show("strict");
    await waitForBar(first.session, "was read here");
    await first.opened.keyboard.press("Escape");
    expect(await first.opened.evaluate(() => document.querySelector("dosar-quote"))).toBeNull();
    expect(await first.opened.title()).toBe("Ceai");
    await first.opened.keyboard.press("Escape");
    expect(await first.opened.title()).toBe("Escape");
    await first.opened.close();
    const second = await show("strict");
    await waitForBar(second.session, "was read here");
    await pressInPage(second.opened, second.session, showQuote.close);
    expect(await second.opened.evaluate(() => document.querySelector("dosar-quote"))).toBeNull();
    await second.opened.close();
  });

  it("works from the popup, whose link opens a tab of its own", async () => {
    const front = await extension.context.newPage();
    await front.goto(`${site}/strict`);
    const popup = await openPopup(extension, front);
    await popup.waitForText(lists.offers.showOnPage);
    const [opened] = await Promise.all([
      extension.context.waitForEvent("page"),
      popup.evaluate(`document.querySelector("a[target=_blank]").click()`),
    ]);
    await opened.waitForLoadState();
    const session = await extension.context.newCDPSession(opened);
    await waitForBar(session, "was read here (today)");
    await expectOutlined(opened, session, ".price b");
    await opened.close();
    await front.close();
  });

  it("puts nothing into a page of a site that was not allowed; the browser itself goes to the words", async () => {
    const { opened } = await show("foreign");
    await expect.poll(() => opened.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(1000);
    await opened.waitForTimeout(1000);
    expect(await opened.evaluate(() => document.querySelector("dosar-quote"))).toBeNull();
    await opened.close();
  });
});
