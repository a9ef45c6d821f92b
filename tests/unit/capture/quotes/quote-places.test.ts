import { describe, expect, it } from "vitest";
import { quotePlaces } from "../../../../shared/capture/quotes/quote-places.ts";

const alone = (quote: string) => ({ quote, before: "", after: "" });
const found = (text: string, quote: string) =>
  quotePlaces(text, alone(quote)).map(({ start, end }) => text.slice(start, end));

describe("a number is found as a whole only", () => {
  it.each([
    ["12.99", "112.99"],
    ["12.99", "12.995"],
    ["12.99", "12.99.5"],
    ["12.99", "3,12.99"],
    ["12,99", "1.12,99 lei"],
    ["299 lei", "1 299 lei"],
    ["299 lei", "1\u00a0299 lei"],
    ["299 lei", "1\u202f299 lei"],
    ["299 lei", "1'299 lei"],
    ["299 lei", "1’299 lei"],
    ["lei 12", "lei 12,50"],
    ["lei 12", "lei 12 500"],
    [",89 €", "12,89 €"],
    ["12,99 lei", "-12,99 lei"],
    ["12,99 lei", "−12,99 lei"],
    ["٢٩٩", "١٬٢٩٩"],
    ["12.99", "12.90"],
    ["1.299,00 lei", "1.299,0 lei"],
  ])("%s does not stand in %s", (quote, text) => {
    expect(found(`Preț: ${text} cu TVA`, quote)).toEqual([]);
  });

  it.each([
    ["12,99 lei", "Preț:12,99 lei."],
    ["12,99", "12,99, cu TVA"],
    ["12,99", "din 5.12,99", 0],
    ["299 lei", "12. 299 lei"],
    ["12 lei", "Cod 5\n12 lei"],
    ["$12.99", "US$12.99!"],
    ["12,99 lei", "12,99\u00a0\nlei"],
    ["12,99 lei", "(12,99   lei)"],
  ])("%s stands in %s", (quote, text, count = 1) => {
    expect(found(text, quote)).toHaveLength(count);
  });

  it("is found where thousands seem to stand before it, when the same stood there as it was read", () => {
    const text = "Ambalaj de 4 299 lei bucata";
    expect(quotePlaces(text, alone("299 lei"))).toEqual([]);
    expect(quotePlaces(text, { quote: "299 lei", before: "Ambalaj de 4", after: "" })).toEqual([
      { start: 13, end: 20, sameSides: 1 },
    ]);
  });

  it("is another number whatever stands beside it, when its digits go on", () => {
    expect(quotePlaces("Preț 112,99 lei", { quote: "12,99 lei", before: "Preț 1", after: "" })).toEqual([]);
  });
});

describe("words", () => {
  it("are not found inside of a word, but where the same stood beside them", () => {
    expect(found("machines of chines", "chines")).toEqual(["chines"]);
    expect(quotePlaces("machines", { quote: "chines", before: "ma", after: "" })).toHaveLength(1);
  });

  it("are text: what means something in a pattern means itself", () => {
    expect(found("a.c abc (12+3)*2 [x] a.c", "a.c")).toEqual(["a.c", "a.c"]);
    expect(found("Total (12+3)*2 [x]", "(12+3)*2 [x]")).toEqual(["(12+3)*2 [x]"]);
  });
});

describe("several places of one quote", () => {
  const text = "Ceai negru 12,99 lei\nCafea boabe 12,99 lei în coș\nZahăr 12,99 lei";

  it("are told apart by what stood before and after", () => {
    const quoted = { quote: "12,99 lei", before: "Cafea boabe", after: "în coș" };
    expect(quotePlaces(text, quoted).map(({ sameSides }) => sameSides)).toEqual([0, 2, 0]);
  });

  it("are at most 500, on a page that repeats it without end", () => {
    expect(quotePlaces("12,99 lei\n".repeat(2000), alone("12,99 lei"))).toHaveLength(500);
  });
});
