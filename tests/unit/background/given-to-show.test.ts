import { describe, expect, it } from "vitest";
import { givenToShow } from "../../../extension/background/given-to-show.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { loadShowWords } from "../../../shared/words/load-show-words.ts";

const PROOF: Evidence = {
  field: "price",
  rule: "visible-text",
  selector: "#p",
  xpath: "/html/body/p",
  quote: "12,99 lei",
  before: "Preț",
  after: "",
  url: "https://shop.example.ro/p?session=secret",
};
const GIVEN = { words: await loadShowWords("ro"), theme: "system" } as const;
const textsOf = (fields: Partial<Evidence>, saved?: string) =>
  givenToShow({ evidence: { ...PROOF, ...fields }, at: "20 nov.", ...(saved && { saved }) }, GIVEN).texts;

describe("what goes into the page on which words are shown", () => {
  it("is what finds them, and the sentences of the bar", () => {
    const { evidence, isOnFace, texts } = givenToShow(
      { evidence: PROOF, saved: "12,99 lei", at: "20 nov." },
      GIVEN,
    );
    expect(evidence).toEqual({
      quote: "12,99 lei",
      before: "Preț",
      after: "",
      selector: "#p",
      xpath: "/html/body/p",
    });
    expect(isOnFace).toBe(true);
    expect(texts.gone).toBe("„12,99 lei” nu mai este aici. Prețul salvat: 12,99 lei (20 nov.).");
  });

  it.each(["json-ld", "open-graph", "meta", "shop-data"] as const)(
    "says of what was read from %s that no page shows it",
    (rule) => {
      expect(givenToShow({ evidence: { ...PROOF, rule }, at: "20 nov." }, GIVEN).isOnFace).toBe(false);
    },
  );

  it("says of the words of a note when they were saved, and shortens long ones", () => {
    const { gone } = textsOf({ rule: "selection", quote: `${"cuvânt ".repeat(100)}` });
    expect(gone.length).toBeLessThan(160);
    expect(gone).toContain("…”");
    expect(gone).toContain("Text salvat: 20 nov.");
  });
});
