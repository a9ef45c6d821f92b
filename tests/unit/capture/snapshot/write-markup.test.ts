import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { Deadline } from "../../../../shared/capture/deadline.ts";
import { writeMarkup } from "../../../../shared/capture/snapshot/write-markup.ts";

const rows =
  Array.from({ length: 300 }, (_, index) => `<p>row ${index}</p>`).join("") + "<br>".repeat(12_000);
const LONG = `<!doctype html><html lang="ro"><head><title>Tea &amp; more</title></head><body class="a &quot;b&quot;">Tea &lt; coffee<div>${rows}</div><p>the end</p></body></html>`;

it("writes a long page piece by piece as the browser would write it whole", () => {
  const { document } = parseHTML(LONG);
  const { html, isCut } = writeMarkup(document, new Deadline(undefined));
  const copy = parseHTML(html).document;
  expect(isCut).toBe(false);
  expect(copy.documentElement.outerHTML).toBe(document.documentElement.outerHTML);
});

it("stops in time, closes what it has begun, and says so", () => {
  let now = 0;
  const deadline = new Deadline({ now: () => (now += 1), ms: 100 });
  const { html, isCut } = writeMarkup(parseHTML(LONG).document, deadline);
  expect(isCut).toBe(true);
  expect(html).toContain("row 50<");
  expect(html).not.toContain("row 200<");
  expect(html).toMatch(/<\/div><\/body><\/html>$/);
});

it("leaves out a block that is longer than we read, and keeps what stands beside it", () => {
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body><p>99,90 lei</p><p>${"x".repeat(4_200_000)}</p><p>the end</p></body></html>`,
  );
  const { html, isCut } = writeMarkup(document, new Deadline(undefined));
  expect(isCut).toBe(true);
  expect(html).toContain("99,90 lei");
  expect(html).toContain("the end");
  expect(html.length).toBeLessThan(1000);
});

it("leaves out styles of the head, which tell nothing where nothing is drawn", () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="ro"><head><style>p { color: red }</style><title>Tea</title></head><body><p>9</p></body></html>`,
  );
  const { html } = writeMarkup(document, new Deadline(undefined));
  expect(html).toContain('<html lang="ro"><head><title>Tea</title></head><body><p>9</p></body></html>');
});
