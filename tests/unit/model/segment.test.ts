import { describe, expect, it } from "vitest";
import { fitsSegment, isProductOfSegment, Segment } from "../../../shared/model/segment.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";

const ruleOver = (customName: string) => {
  const condition = { field: "custom", customName, values: ["x"] };
  return Segment.parse({ id: "s", name: "s", conditions: [condition], productConditions: [condition] });
};

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
