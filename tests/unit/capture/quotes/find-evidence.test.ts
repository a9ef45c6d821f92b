import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { findEvidence } from "../../../../shared/capture/quotes/find-evidence.ts";
import { partsOf } from "../../../../shared/capture/quotes/quote-parts.ts";
import { readPage } from "../../../../shared/capture/read-page.ts";
import type { Evidence } from "../../../../shared/model/evidence.ts";

const ADDRESS = "https://www.shop.example.ro/p/kettle";

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html lang="ro"><body><h1>Kettle 2 l</h1>${body}</body></html>`).document;
}

/** The words found, as the document's own texts have them. */
function wordsOn(document: Document, proof: Evidence): string | undefined {
  const found = findEvidence(document, proof);
  return (
    found &&
    partsOf(found.page, found.place)
      .map(({ node, from, to }) => node.nodeValue?.slice(from, to))
      .join("|")
  );
}

function proofOf(document: Document): Evidence {
  const proof = readPage(document, ADDRESS).evidence.find(({ field }) => field === "price");
  if (!proof) throw new Error("The page has no price.");
  return proof;
}

const SHOP = '<div id="buy"><p>Stoc: 3</p><p class="price">acum 129,90 lei bucata</p></div>';
const OTHERS = "<aside><p>Ceainic 129,90 lei</p><p>Cană 129,90 lei</p></aside>";

describe("the words of evidence on the page that they were read on", () => {
  it.each([
    ["in one text", SHOP, "129,90 lei"],
    ["over several texts", '<p class="price">1.299<sup>99</sup> <b>lei</b></p>', "1.299|99| |lei"],
    ["in text with breaks", '<p class="price">acum\n\t 129,90\n   lei\n</p>', "129,90\n   lei"],
  ])("are found %s", (_, body, words) => {
    const document = pageOf(body);
    expect(wordsOn(document, proofOf(document))).toBe(words);
  });
});

describe("the words of evidence between blocks about other products", () => {
  const link = (name: string) => `<li><a href="/${name}"><b>${name}</b> <i>129,90 lei</i></a></li>`;
  const related = `<div class="related"><ul>${Array.from("ABCDEFGH", link).join("")}</ul></div>`;
  const [near, far] = ['<p id="p">Stoc: 3</p>', "<p>Livrare în două zile lucrătoare</p>"];
  const price = '<div><span class="price">129,90 lei</span></div>';
  const proof = proofOf(pageOf(`${near}${related}${price}${related}${far}`));

  it("are found beside what stands beyond the blocks, though their path leads nowhere", () => {
    const document = pageOf(`<section>${near}${related}${price}${related}${far}</section>`);
    expect(findEvidence(document, proof)?.element).toBe(document.querySelector(".price"));
  });

  it("are found there rather than at the end of such a block, though a side has changed", () => {
    const document = pageOf(`<section><p>Stoc: 2</p>${related}${price}${related}${far}</section>`);
    expect(findEvidence(document, proof)?.element).toBe(document.querySelector(".price"));
  });
});

describe("the words of evidence on a page that has changed", () => {
  const proof = proofOf(pageOf(SHOP));

  it("are found in their element, though the same amount stands before them now", () => {
    const document = pageOf(`${OTHERS}${SHOP}`);
    expect(findEvidence(document, proof)?.element).toBe(document.querySelector(".price"));
  });

  it("are found beside what stood beside them, where neither path leads to them any more", () => {
    const document = pageOf(
      `${OTHERS}<main><section><h2>Stoc: 3</h2><div><i class="now">acum 129,90 lei bucata</i></div></section></main>`,
    );
    expect(findEvidence(document, proof)?.element).toBe(document.querySelector(".now"));
  });

  it("are not found in another product's price that happens to be the same", () => {
    const now = SHOP.replace("129,90", "139,90");
    expect(findEvidence(pageOf(`${now}${OTHERS}`), proof)).toBeUndefined();
    expect(findEvidence(pageOf(`${now}<aside><p>Ceainic 129,90 lei</p></aside>`), proof)).toBeUndefined();
  });

  it.each(["1129,90", "129,905", "129,9", "1 129,90", "130,90"])("are not found in %s", (price) => {
    expect(findEvidence(pageOf(SHOP.replace("129,90", price)), proof)).toBeUndefined();
  });

  it("are not found in what the page hides", () => {
    const hidden = SHOP.replace('class="price"', 'class="price" style="display:none"');
    expect(findEvidence(pageOf(hidden), proof)).toBeUndefined();
  });

  it("are found though the path is one that no selector can be", () => {
    expect(findEvidence(pageOf(SHOP), { ...proof, selector: "o:p:nth-of-type(2)" })).toBeDefined();
  });

  describe("that lists products of one price", () => {
    const card = (name: string) => `<li><b>${name}</b> <span>12,99 lei</span> <i>pe stoc</i></li>`;
    const listOf = (...names: string[]) => pageOf(`<ul id="teas">${names.map(card).join("")}</ul>`);
    const [alfa, beta, gama] = ["Ceai negru Alfa", "Ceai verde Beta", "Ceai alb Gama"] as const;
    const price = { selector: "#teas > li:nth-of-type(1) > span", quote: "12,99 lei" };
    const ofAlfa = { ...price, before: `${alfa} `, after: " pe stoc" };

    it("are found where the list, sorted anew, has their product", () => {
      const document = listOf(gama, beta, alfa);
      expect(findEvidence(document, ofAlfa)?.element.parentElement?.textContent).toContain(alfa);
    });

    it("are not found at the old place of a product that is gone", () => {
      const proof = { ...ofAlfa, after: " ultima bucată" };
      expect(findEvidence(listOf(gama, beta), proof)).toBeUndefined();
    });
  });

  it("are found where an id leads there, or once on the page, though all beside them is new", () => {
    const now = '<p class="price">de azi <b id="sum">129,90 lei</b> doar azi</p>';
    const byId = { ...proof, selector: "#sum" };
    expect(findEvidence(pageOf(`${OTHERS}${now}`), byId)?.element.id).toBe("sum");
    expect(findEvidence(pageOf(now), { ...proof, selector: "p.price" })?.element.id).toBe("sum");
  });
});
