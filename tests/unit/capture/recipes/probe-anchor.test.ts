import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { probeAnchor } from "../../../../shared/capture/recipes/probe-anchor.ts";
import { readsAs } from "../../../../shared/capture/recipes/read-field.ts";
import type { Anchor } from "../../../../shared/model/recipe.ts";

const css = (selector: string): Anchor => ({ by: "css", selector });
const ROWS = Array.from({ length: 41 }, () => "<i class='row'>5 lei</i>").join("");
const { document } = parseHTML(`<!doctype html><html lang="ro"><body>
  <b class="cost">12,50 lei</b><b class="twice">9 lei</b><b class="twice"> 9 lei</b>
  <b class="other">9 lei</b><b class="other">10 lei</b><b class="word">la cerere</b>
  <b class="gone" style="display:none">7 lei</b><dl><dt>Preț client:</dt><dd>310 lei</dd></dl>${ROWS}</body></html>`);
const accepts = (text: string) => readsAs("price", text, { host: "shop.example.ro", language: "ro" });

it.each<[string, Anchor, object]>([
  ["one price", css(".cost"), { kind: "reads", text: "12,50 lei" }],
  ["the same price twice", css(".twice"), { kind: "reads", text: "9 lei" }],
  ["two prices", css(".other"), { kind: "several", texts: ["9 lei", "10 lei"] }],
  ["words", css(".word"), { kind: "unread", text: "la cerere" }],
  ["what nobody sees", css(".gone"), { kind: "nothing" }],
  ["a selector that is none", css(":::["), { kind: "nothing" }],
  [
    "the words before it",
    { by: "label", label: "preț client", tag: "dd" },
    { kind: "reads", text: "310 lei" },
  ],
  ["a list of 41, though all cost the same", css(".row"), { kind: "several", texts: ["5 lei"] }],
])("says why an anchor leads to %s", (_, anchor, outcome) => {
  expect(probeAnchor(document, anchor, accepts)).toEqual(outcome);
});
