import { afterAll, beforeAll, expect, it } from "vitest";
import { tour as tourRo } from "../../../shared/words/ro/tour.ts";
import { pane as paneRu } from "../../../shared/words/ru/pane.ts";
import { type Deed, type ServedStartPage, serveStartPage } from "../../tour/serve-start-page.ts";
import { STEP_IDS, titleOf } from "../../tour/start-page.ts";

let served: ServedStartPage;
const done: Deed[] = [];

beforeAll(async () => {
  served = await serveStartPage({
    shopUrl: "http://localhost:8080",
    coffeePath: "/cafea",
    ledgers: {
      realLedger: { name: "real.csv", bytes: Buffer.from("a;b\r\n1;2\r\n") },
      generatedLedger: { name: "generated.csv", bytes: Buffer.from("c\r\n") },
    },
    onDeed: async (deed) => {
      done.push(deed);
    },
  });
});
afterAll(() => served.close());

async function pageIn(languages: string): Promise<string> {
  return (await fetch(served.url, { headers: { "accept-language": languages } })).text();
}

it("shows all eleven steps in the language that the browser asks for first, English where Dosar has none", async () => {
  const moldovan = await pageIn("ro-MD,ro;q=0.9,en;q=0.8");
  expect(moldovan).toContain('<html lang="ro">');
  for (const { title } of Object.values(tourRo.steps)) expect(moldovan).toContain(title);
  expect(await pageIn("ru-RU,ru;q=0.9")).toContain(`«${paneRu.connect.action}»`);
  const dutch = await pageIn("nl");
  expect(dutch).toContain('<html lang="en">');
  expect(dutch.match(/<li/g)).toHaveLength(11);
});

it("hands out the ledgers and leads to the shop's coffee", async () => {
  expect(await (await fetch(`${served.url}real.csv`)).text()).toBe("a;b\r\n1;2\r\n");
  expect(await pageIn("en")).toContain('href="http://localhost:8080/cafea"');
  expect((await fetch(`${served.url}package.json`)).status).toBe(404);
});

it("goes to the workbook when its button is pressed, and not when a page is only loaded ahead", async () => {
  expect((await fetch(`${served.url}do/workbook`)).status).toBe(404);
  expect(done).toEqual([]);
  expect((await fetch(`${served.url}do/workbook`, { method: "POST" })).status).toBe(204);
  expect(done).toEqual(["workbook"]);
});

it("says what a walked step saw, as text", async () => {
  const [first] = STEP_IDS;
  if (first === undefined) throw new Error("The tour has no step.");
  expect(titleOf(first)).toContain("real ledger");
  served.addResult(first, { seconds: "9.3", seen: "<b>105,335</b> lines" });
  const page = await pageIn("en");
  expect(page).toContain("9.3 s · &lt;b>105,335&lt;/b> lines");
  expect(page.match(/class="walked"/g)).toHaveLength(1);
});
