/** The linter of workbooks: each fault that validators miss, planted into a sound file. */
import { beforeAll, describe, expect, it } from "vitest";
import { sampleClientPlan, sampleForecastPlan, samplePricesPlan } from "../../support/sample-plans.ts";
import { lintWorkbook } from "../../support/workbooks/lint-workbook.ts";
import { type Parts, partsIn, workbookBytes } from "../../support/workbooks/write-file.ts";

const CLIENT = "xl/worksheets/sheet1.xml";
const PRICES = "xl/worksheets/_rels/sheet3.xml.rels";
const MONTHS = "xl/tables/table1.xml";

let sound: Parts;

beforeAll(async () => {
  sound = partsIn(await workbookBytes([sampleClientPlan(), sampleForecastPlan(), samplePricesPlan()]));
});

describe("a workbook's linter", () => {
  it("finds nothing in what we write", () => {
    expect(lintWorkbook(sound)).toEqual([]);
  });

  it.each<[string, string, RegExp, string, RegExp]>([
    [
      "a table called like a cell",
      MONTHS,
      / name="tblMonths"/,
      ' name="T1"',
      /table T1 is called like a cell/,
    ],
    ["a name called like a cell", "xl/workbook.xml", /name="dsFrom"/, 'name="Q1"', /name Q1 is a cell's/],
    [
      "a header that differs from its cell",
      MONTHS,
      /name="Facturi"/,
      'name="Bonuri"',
      /Bonuri .* stands as Facturi/,
    ],
    ["a column twice", MONTHS, /name="Facturi"/, 'name="Cantitate"', /column Cantitate .* is there twice/],
    [
      "a table beyond the data",
      MONTHS,
      / ref="A(\d+):H\d+"/,
      ' ref="A$1:H9999"',
      /rows are missing in tblMonths/,
    ],
    ["a formula that does not close", CLIENT, /<f>ROUND\(/, "<f>ROUND((", /bracket that does not close/],
    ["a formula with =", CLIENT, /<f>ROUND\(/, "<f>=ROUND(", /begins with =/],
    ["a function without its prefix", CLIENT, /<f>ROUND\(/, "<f>XLOOKUP(", /lacks the prefix of XLOOKUP/],
    ["the shorthand of a row", CLIENT, /tblMonths\[\[#This Row\],\[/, "tblMonths[@[", /shorthand/],
    [
      "a text that does not exist",
      CLIENT,
      / t="s"><v>\d+/,
      ' t="s"><v>99999',
      /text 99999 .* does not exist/,
    ],
    [
      "a difference that does not exist",
      MONTHS,
      /<tableColumn id="2"/,
      '<tableColumn dataDxfId="3" id="2"',
      /difference 3/,
    ],
    ["cells out of order", CLIENT, /(<c r="B2"[\s\S]*?<\/c>)/, '<c r="D2"/>$1', /B2 .* stands behind D2/],
    ["a cell twice", CLIENT, /(<c r="B2"[\s\S]*?<\/c>)/, "$1$1", /B2 .* is there twice/],
    [
      "a long address",
      PRICES,
      /shop\.example\/o1/,
      `shop.example/${"a".repeat(2100)}`,
      /address of 21\d\d characters/,
    ],
    ["a space in an address", PRICES, /shop\.example\/o1/, "shop.example/o 1", /o 1 has a space/],
    [
      "a long text",
      "xl/sharedStrings.xml",
      /<t>Facturi/,
      `<t>${"a".repeat(33_000)}`,
      /text of 33000 characters/,
    ],
    ["no number", CLIENT, /<v>26887\.44<\/v>/, "<v>NaN</v>", /NaN .* is no number/],
    [
      "an unreadable number format",
      "xl/styles.xml",
      /formatCode="#,##0\.00"/,
      'formatCode="#,##0.00[Rot]"',
      /\[Rot\] cannot be read/,
    ],
  ])("finds %s", (_, part, sign, planted, fault) => {
    const before = sound.get(part) ?? "";
    const after = before.replace(sign, planted);
    expect(after).not.toBe(before);
    const faults = lintWorkbook(new Map([...sound, [part, after]]));
    expect(faults.join("\n")).toMatch(fault);
  });
});
