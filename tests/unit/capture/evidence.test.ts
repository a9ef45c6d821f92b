import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readList } from "../../../shared/capture/lists/read-list.ts";
import { readPage } from "../../../shared/capture/read-page.ts";
import { readStructuredPage } from "../../../shared/capture/read-structured-page.ts";
import { textAfter, textBefore } from "../../../shared/capture/text-around.ts";
import { Evidence } from "../../../shared/model/evidence.ts";

const ADDRESS = "https://www.shop.example.ro/p/kettle?culoare=alb&utm_source=mail&gclid=7#tab-2";

function proofOf(body: string, address = ADDRESS) {
  const html = `<!doctype html><html lang="ro"><head><title>Kettle 2 l</title></head><body><h1>Kettle 2 l</h1>${body}</body></html>`;
  const { document } = parseHTML(html);
  const capture = readPage(document, address);
  const proof = capture.evidence.find(({ field }) => field === "price");
  if (!proof) throw new Error("The page has no price.");
  return { document, capture, proof: Evidence.parse(proof) };
}

const charactersOf = (text: string) => [...text].length;

describe("what stands beside a quote", () => {
  it("is 32 characters before and 32 after, where the page has as many", () => {
    const { before, after } = proofOf(
      '<p class="price">Un fierbător de apă pentru toată familia, la numai 129,90 lei cu TVA și garanție de doi ani de zile</p>',
    ).proof;
    expect(before).toBe("apă pentru toată familia, la numai".slice(-32));
    expect(after).toBe("cu TVA și garanție de doi ani de");
    expect([charactersOf(before), charactersOf(after)]).toEqual([32, 32]);
  });

  it("counts characters, and cuts none in half", () => {
    const text = `${"🫖".repeat(40)} 129,90 lei ${"🎁".repeat(40)}`;
    expect(textBefore(text, text.indexOf("129"))).toBe("🫖".repeat(32));
    expect(textAfter(text, text.indexOf(" lei") + 4)).toBe("🎁".repeat(32));
    expect(proofOf(`<p class="price">129,90 lei</p><p>${"🎁".repeat(40)}</p>`).proof.after).toBe(
      "🎁".repeat(32),
    );
  });

  it("is 32 characters also where much white space stands between", () => {
    const wide = "\u00a0".repeat(300);
    const text = `Prețul de astăzi al fierbătorului de apă:${wide}129,90 lei${wide}cu TVA și garanție de doi ani de zile`;
    expect(charactersOf(textBefore(text, text.indexOf("129")))).toBe(32);
    expect(charactersOf(textAfter(text, text.indexOf(" lei") + 4))).toBe(32);
  });

  it("is all that there is on a short page", () => {
    expect(proofOf('<p class="price">129,90 lei</p>').proof).toMatchObject({
      before: "Kettle 2 l",
      after: "",
    });
  });
});

describe("the place of a quote", () => {
  const BODY = '<div><p>Preț</p></div><div id="cumpara"><p>Stoc</p><p>acum <b>129,90 lei</b></p></div>';

  it("is a CSS path from the nearest id and an XPath from the root, which lead to the same element", () => {
    const { document, proof } = proofOf(BODY);
    expect(proof).toMatchObject({
      selector: "#cumpara > p:nth-of-type(2) > b",
      xpath: "/html/body/div[2]/p[2]/b",
    });
    expect(document.querySelector(proof.selector ?? "")?.textContent).toBe("129,90 lei");
  });

  it("is a CSS path alone where the XPath would be too long to be whole", () => {
    const deep = 300;
    const { proof } = proofOf(
      `${"<section>".repeat(deep)}<p id="p" class="price">129,90 lei</p>${"</section>".repeat(deep)}`,
    );
    expect(proof.selector).toBe("#p");
    expect(proof.xpath).toBeUndefined();
  });
});

describe("the address in evidence", () => {
  it("keeps the marks of advertising and the fragment, which the offer's own address does not", () => {
    const { capture, proof } = proofOf('<p class="price">129,90 lei</p>');
    expect(proof.url).toBe(ADDRESS);
    expect(capture.url).toBe("https://www.shop.example.ro/p/kettle?culoare=alb");
  });

  it("is the offer's own where the one in view is too long to keep", () => {
    const { proof } = proofOf(
      '<p class="price">129,90 lei</p>',
      `https://shop.example.ro/p?utm_id=${"x".repeat(5000)}`,
    );
    expect(proof.url).toBe("https://shop.example.ro/p");
  });

  it.each([
    ["?id=7&token=abc&culoare=alb#tab-2", "?id=7&culoare=alb#tab-2"],
    ["?PHPSESSID=abc#top", "#top"],
    ["?a=1&sid=x", "?a=1"],
    ["?a=1#access_token=abc&token_type=bearer&state=3", "?a=1#state=3"],
    ["#access_token=abc", ""],
    ["?password=x&auth=y&api_key=z&key=w&sessionId=v&Authorization=u", ""],
    ["?author=eminescu&keyword=ceai&passage=3&side=left&monkey=1", undefined],
  ])("keeps no session, password or key: %s", (inView, kept) => {
    const page = "https://shop.example.ro/p";
    const { proof } = proofOf('<p class="price">129,90 lei</p>', `${page}${inView}`);
    expect(proof.url).toBe(`${page}${kept ?? inView}`);
  });

  it("is the one in view for a row of a list and for what a check read, too", () => {
    const row = (name: string) => `<li><a href="/p/${name}">${name}</a> <b>12,50 lei</b></li>`;
    const list = parseHTML(
      `<html><body><ul>${["Ceai", "Cafea", "Zahăr"].map(row).join("")}</ul></body></html>`,
    );
    expect(readList(list.document, ADDRESS)?.rows[0]?.prices[0]?.evidence.url).toBe(ADDRESS);
    const json = '{"@type":"Product","name":"Ceai","offers":{"price":"12.50","priceCurrency":"RON"}}';
    const { document } = parseHTML(
      `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`,
    );
    expect(readStructuredPage(document, ADDRESS).evidence[0]?.url).toBe(ADDRESS);
  });
});
