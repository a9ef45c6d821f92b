import { expect, it } from "vitest";
import { resolveTemplate } from "../../../shared/rendering/resolve-template.ts";

const names = {
  cells: new Set(["dsFrom"]),
  tables: new Map([
    [
      "months",
      {
        name: "tblMonths_2",
        headers: new Map([
          ["net", "Net sales"],
          ["low", "Low (80%) [a]"],
        ]),
      },
    ],
  ]),
};

it("fills in another table's column, the own row, the own column and a named cell", () => {
  expect(resolveTemplate(`SUMIFS({months.net},{months.net},">="&{$dsFrom})`, names)).toBe(
    '=SUMIFS(tblMonths_2[Net sales],tblMonths_2[Net sales],">="&dsFrom)',
  );
  expect(resolveTemplate("{@net}*2+SUM({#net})", names, "months")).toBe(
    "=tblMonths_2[[#This Row],[Net sales]]*2+SUM(tblMonths_2[Net sales])",
  );
});

it("escapes brackets in a header, or Excel would refuse the whole formula", () => {
  expect(resolveTemplate("SUM({months.low})", names)).toBe("=SUM(tblMonths_2[[Low (80%) '[a']]])");
});

it("gives no formula when the person removed a column, a table or a named cell that it needs", () => {
  expect(resolveTemplate("{months.gone}", names)).toBeUndefined();
  expect(resolveTemplate("{gone.net}", names)).toBeUndefined();
  expect(resolveTemplate("{$dsTo}", names)).toBeUndefined();
});
