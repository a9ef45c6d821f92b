import { describe, expect, it } from "vitest";
import { linkToQuote } from "../../../shared/capture/quote-link.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";

const PROOF: Evidence = {
  field: "price",
  rule: "visible-text",
  quote: "1-2 lei, gata",
  before: "Preț",
  after: "cu TVA",
  url: "https://shop.example.ro/p",
};

describe("links to a quote", () => {
  it("names the quote with what stands before and after, commas and hyphens escaped", () => {
    expect(linkToQuote(PROOF)).toBe(
      "https://shop.example.ro/p#:~:text=Pre%C8%9B-,1%2D2%20lei%2C%20gata,-cu%20TVA&text=1%2D2%20lei%2C%20gata",
    );
  });

  it("takes from the neighbours only the block next to the quote, as browsers do", () => {
    const between = { ...PROOF, before: "gră 70 % 100 g\n14,90 lei", after: "Fără abonament\nLivrare gra" };
    expect(linkToQuote(between)).toContain(
      "text=14%2C90%20lei-,1%2D2%20lei%2C%20gata,-F%C4%83r%C4%83%20abonament&",
    );
  });

  it("is the quote alone where nothing stands beside it", () => {
    expect(linkToQuote({ ...PROOF, before: "", after: "" })).toBe(
      "https://shop.example.ro/p#:~:text=1%2D2%20lei%2C%20gata",
    );
  });

  it("leaves a word out that the neighbours were cut in", () => {
    const cut = { ...PROOF, before: "umulatori PRP: 219,99 Lei acum", after: "" };
    expect(linkToQuote(cut)).toContain("text=PRP%3A%20219%2C99%20Lei%20acum-,1");
  });

  it("keeps the page's own fragment, behind which browsers look for the words", () => {
    const url = "https://shop.example.ro/#/produs/7";
    expect(linkToQuote({ ...PROOF, url, before: "", after: "" })).toBe(
      "https://shop.example.ro/#/produs/7:~:text=1%2D2%20lei%2C%20gata",
    );
  });

  it("is the plain address for what was never on the page's face", () => {
    expect(linkToQuote({ ...PROOF, rule: "json-ld" })).toBe("https://shop.example.ro/p");
  });
});
