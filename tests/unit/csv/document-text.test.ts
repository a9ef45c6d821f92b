import { expect, it } from "vitest";
import { documentIn } from "../../../shared/csv/document-text.ts";

it("reads the kind, number and day of a document from one cell", () => {
  expect(documentIn("Factura nr. F-101 din 15.01.2026")).toEqual({
    type: "Factura",
    number: "F-101",
    day: "15.01.2026",
  });
});

it("takes no long note for a document, whatever stands at its end", () => {
  expect(documentIn(`${"Livrare amânată. ".repeat(20)}Factura 101 din 15.01.2026`)).toBeUndefined();
});
