import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { languageOf } from "../support/language-of.ts";
import {
  type ActionId,
  type PageAddress,
  printStartPage,
  type StepId,
  type StepResult,
} from "./start-page.ts";

/** What the page cannot do itself: a page may not open the extension's own pages, and tabs are the browser's. */
export type Deed = Extract<ActionId, "dashboard" | "imports" | "workbook" | "dearer">;

export interface StartPageOptions {
  readonly shopUrl: string;
  readonly coffeePath: string;
  /** By the names under which they are saved. */
  readonly ledgers: Readonly<Record<"realLedger" | "generatedLedger", LedgerFile>>;
  readonly onDeed: (deed: Deed) => Promise<void>;
}

export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ServedStartPage {
  readonly url: string;
  /** Shown from the next time on that the page is loaded. */
  readonly addResult: (step: StepId, result: StepResult) => void;
  readonly close: () => Promise<void>;
}

const DEEDS: readonly Deed[] = ["dashboard", "imports", "workbook", "dearer"];

/** The tour's first page on any free port, in the browser's language. */
export async function serveStartPage(options: StartPageOptions): Promise<ServedStartPage> {
  const results = new Map<StepId, StepResult>();
  const addresses = addressesOf(options);
  const server = createServer((request, response) => {
    const deed = DEEDS.find((known) => addresses[known].url === request.url);
    if (deed !== undefined && request.method === "POST") return answerDeed(options, deed, response);
    const ledger = Object.values(options.ledgers).find(({ name }) => request.url === `/${name}`);
    if (ledger) return answer(response, 200, "text/csv; charset=utf-8", ledger.bytes);
    if (request.url !== "/") return answer(response, 404, "text/plain", "There is no such page.");
    const page = printStartPage({ language: languageOf(request), addresses, results });
    answer(response, 200, "text/html; charset=utf-8", page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", resolve);
  });
  // A server that listens on a port has an address of this shape.
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    addResult: (step, result) => {
      results.set(step, result);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressesOf({
  shopUrl,
  coffeePath,
  ledgers,
}: StartPageOptions): Readonly<Record<ActionId, PageAddress>> {
  const deed = (id: Deed): PageAddress => ({ kind: "deed", url: `/do/${id}` });
  return {
    dashboard: deed("dashboard"),
    imports: deed("imports"),
    workbook: deed("workbook"),
    dearer: deed("dearer"),
    coffee: { kind: "page", url: shopUrl + coffeePath },
    shop: { kind: "page", url: shopUrl },
    realLedger: { kind: "file", url: `/${ledgers.realLedger.name}` },
    generatedLedger: { kind: "file", url: `/${ledgers.generatedLedger.name}` },
  };
}

/** 204 leaves the page where it is. */
function answerDeed({ onDeed }: StartPageOptions, deed: Deed, response: ServerResponse): void {
  onDeed(deed).then(
    () => answer(response, 204, "text/plain", ""),
    (error) => answer(response, 500, "text/plain; charset=utf-8", String(error)),
  );
}

function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}
