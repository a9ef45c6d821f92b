import { describe, expect, it } from "vitest";
import { fitsSegment, isProductOfSegment, Segment } from "../../../shared/model/segment.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";

const ruleOver = (customName: string) => {
  const condition = { field: "custom", customName, values: ["x"] };
  return Segment.parse({ id: "s", name: "s", conditions: [condition], productConditions: [condition] });
};

describe("a rule over towns", () => {
  it("fits a client whose old system knew no diacritics, and one with a blank too many", () => {
    const rule = Segment.parse({
      id: "s",
      name: "s",
      conditions: [{ field: "city", values: ["Piatra Neamț"] }],
    });
    for (const city of ["Piatra Neamt", "PIATRA  NEAMŢ ", "Piatra Neamț"])
      expect(fitsSegment(makeClient("C-1", { city }), rule), city).toBe(true);
    expect(fitsSegment(makeClient("C-1", { city: "Piatra" }), rule)).toBe(false);
  });
});

describe("a rule over a field of the firm's own", () => {
  for (const name of ["constructor", "toString", "__proto__"]) {
    it(`named ${name} fits nobody who lacks it, instead of failing`, () => {
      for (const fields of [{}, { customFields: { Route: "x" } }]) {
        expect(fitsSegment(makeClient("C-1", fields), ruleOver(name))).toBe(false);
        expect(isProductOfSegment(makeProduct("A", fields), ruleOver(name))).toBe(false);
      }
    });
  }

  it("named constructor fits the client that has it", () => {
    const client = makeClient("C-1", { customFields: { constructor: "X" } });
    expect(fitsSegment(client, ruleOver("constructor"))).toBe(true);
  });
});
