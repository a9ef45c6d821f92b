/**
 * Open readers of product pages in Node. They bring 150 packages that Dosar does not need, so that they have a folder and a lock of
 * their own (peers/), and are installed when this bench runs for the first time. All are under the MIT licence.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { PageAnswer } from "./page-answer.ts";

export interface PeerReading extends PageAnswer {
  /** Parsing the text of the page, which a reader in a page need not do. */
  readonly parseMs: number;
  readonly readMs: number;
}

export interface PagePeer {
  readonly name: string;
  readonly read: (html: string, url: string) => Promise<PeerReading>;
}

const FOLDER = join(import.meta.dirname, "peers");

export function loadPagePeers(): readonly PagePeer[] {
  installPeers();
  const requirePeer = createRequire(join(FOLDER, "package.json"));
  return [metascraperPeer(requirePeer), webAutoExtractorPeer(requirePeer)];
}

/** Without their install scripts: one of them fetches a program, and works without it. */
function installPeers(): void {
  if (existsSync(join(FOLDER, "node_modules"))) return;
  console.error("Installing the peers (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: FOLDER,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0)
    throw new Error("npm ci failed; its message stands above. Is the npm registry reachable?");
}

type Metascraper = (page: { url: string; htmlDom: unknown }) => Promise<Readonly<Record<string, unknown>>>;

/** With the only rules for prices that anybody has published for it. */
function metascraperPeer(requirePeer: NodeJS.Require): PagePeer {
  const rules: () => unknown = requirePeer("@samirrayani/metascraper-shopping");
  const metascraper = (requirePeer("metascraper") as (rules: readonly unknown[]) => Metascraper)([rules()]);
  const { load } = createRequire(requirePeer.resolve("metascraper"))("cheerio") as {
    load: (html: string, options: object, isDocument?: boolean) => unknown;
  };
  return {
    name: "metascraper + shopping rules",
    read: async (html, url) => {
      const started = performance.now();
      const htmlDom = load(html, { baseURI: url });
      const parsed = performance.now();
      const { price, currency } = await metascraper({ url, htmlDom }).catch(() => ({}) as never);
      return { ...answerOf(price, currency), parseMs: parsed - started, readMs: performance.now() - parsed };
    },
  };
}

type Items = Readonly<Record<string, unknown>>;

/** It parses each page several times, and hands out none of the trees: its parser alone is timed once more beside it. */
function webAutoExtractorPeer(requirePeer: NodeJS.Require): PagePeer {
  const { default: Extractor } = requirePeer("web-auto-extractor") as {
    default: new () => { parse: (html: string) => Readonly<Record<"jsonld" | "microdata" | "rdfa", Items>> };
  };
  const { load } = createRequire(requirePeer.resolve("web-auto-extractor"))("cheerio") as {
    load: (html: string) => unknown;
  };
  return {
    name: "web-auto-extractor",
    read: async (html) => {
      const started = performance.now();
      load(html);
      const parsed = performance.now();
      const { jsonld, microdata, rdfa } = new Extractor().parse(html);
      const allMs = performance.now() - parsed;
      const parseMs = Math.min(parsed - started, allMs);
      return { ...firstOffer([jsonld, microdata, rdfa]), parseMs, readMs: allMs - parseMs };
    },
  };
}

/** It lists what a page says and chooses nothing: the first price of a product, as a caller would take it. */
function firstOffer(found: readonly Items[]): PageAnswer {
  const products = found.flatMap((items) => [items.Product, items.Vehicle, items.Book].flat());
  for (const product of products) {
    for (const offer of [membersOf(product).offers].flat().map(membersOf)) {
      const answer = answerOf(offer.price ?? offer.lowPrice, offer.priceCurrency);
      if (answer.price !== undefined) return answer;
    }
  }
  return { price: undefined, currency: undefined };
}

function membersOf(value: unknown): Items {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Charitable: white space and a currency around the number, and commas between thousands, are forgiven. */
function answerOf(price: unknown, currency: unknown): PageAnswer {
  const number = Number(/\d[\d.]*/.exec(String(price ?? "").replaceAll(",", ""))?.[0]);
  return {
    price: Number.isFinite(number) ? number : undefined,
    currency: typeof currency === "string" ? currency : undefined,
  };
}
