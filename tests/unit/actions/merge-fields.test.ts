import { expect, it } from "vitest";
import { differingFields, mergedRecord } from "../../../shared/actions/merge-fields.ts";
import { makeClient } from "../../support/make-records.ts";

it("takes a field named toString from the client that has it, though the other has none", () => {
  const kept = makeClient("C-1", { customFields: { Route: "luni" } });
  const other = makeClient("C-2", { customFields: { toString: "marți" } });
  const field = differingFields("clients", [kept, other]).find(({ customName }) => customName === "toString");
  expect(field).toMatchObject({ others: [{ id: other.id, value: "marți" }] });
  expect(field).not.toHaveProperty("kept");
  expect(mergedRecord("clients", [kept, other], {}).customFields).toEqual({
    Route: "luni",
    toString: "marți",
  });
});
