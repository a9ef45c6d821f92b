/** LibreOffice works out every formula of our workbooks by itself, and finds what we say of it. */
import { beforeAll, describe, expect, it } from "vitest";
import { localDayOf } from "../../extension/ui/kit/local-day.ts";
import { buildSegmentForecast } from "../../shared/actions/build-segment-forecast.ts";
import { addDays } from "../../shared/model/day.ts";
import { SegmentId } from "../../shared/model/ids.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { sheets as ru } from "../../shared/words/ru/sheets.ts";
import { findOffice } from "../support/find-office.mjs";
import {
  sampleClientPlan,
  sampleForecastPlan,
  sampleLines,
  samplePricesPlan,
  setting,
} from "../support/sample-plans.ts";
import { differencesOf, formulasOf } from "../support/workbooks/compare-figures.ts";
import { typeNumbersOf, withParts } from "../support/workbooks/edit-file.ts";
import { generatedPlans } from "../support/workbooks/generated-plans.ts";
import { type ReadSheet, readSheets } from "../support/workbooks/read-sheets.ts";
import { recalculate } from "../support/workbooks/recalculate.ts";
import { partsIn, workbookBytes } from "../support/workbooks/write-file.ts";

const office = findOffice();
if (office === undefined)
  console.log(
    "NOT RUN: the figures of workbooks, since LibreOffice is not installed (SOFFICE_PATH names it).",
  );

// Formulas that count from today are worked out by LibreOffice on its own day.
const today = localDayOf(new Date());
const GENERATED = 8;

const golden: readonly SheetPlan[] = [
  sampleClientPlan({ today }),
  sampleForecastPlan({ today }),
  samplePricesPlan({ today }),
  emptyForecast(),
];

/** The same sheets after other sales and prices. */
const changed: readonly SheetPlan[] = [
  sampleClientPlan({ today, lines: sampleLines.map(changedLine) }),
  sampleForecastPlan({ today, lines: sampleLines.map(changedLine) }),
  samplePricesPlan({ today, dearerBy: 1234, seenOn: addDays(today, -3) }),
];

function emptyForecast(): SheetPlan {
  const segment = { id: SegmentId.parse("s2"), name: "Молдова" };
  const request = { ...setting, today, ledger: undefined, segment, lines: [], clientNames: new Map() };
  return buildSegmentForecast({ ...request, language: "ru", words: ru });
}

function changedLine(line: SalesLine, index: number): SalesLine {
  const { net, quantity } = line;
  const minorUnits = net.minorUnits + (net.minorUnits > 0 ? 1000 + 391 * index : -7 * index);
  return {
    ...line,
    net: { ...net, minorUnits },
    quantity: { ...quantity, coefficient: quantity.coefficient + (index % 3) },
  };
}

const sheetsOf = (bytes: Uint8Array) => readSheets(partsIn(bytes));

describe.skipIf(office === undefined)("the figures of a workbook", () => {
  const plans = [...golden, ...generatedPlans(today, GENERATED)];
  let written: readonly Uint8Array[];
  let edited: readonly { readonly cellCount: number; readonly rerun: readonly ReadSheet[] }[];
  let wrong: Uint8Array;
  let found: readonly (readonly ReadSheet[])[];

  beforeAll(async () => {
    written = await Promise.all(plans.map((plan) => workbookBytes([plan])));
    const reruns = await Promise.all(changed.map((plan) => workbookBytes([plan])));
    const edits = reruns.map((rerun, index) => typeNumbersOf(rerun, written[index] ?? rerun));
    edited = edits.map(({ cellCount }, index) => ({
      cellCount,
      rerun: sheetsOf(reruns[index] ?? new Uint8Array()),
    }));
    wrong = withWrongResult(written[0] ?? new Uint8Array());
    const files = [...written, ...edits.map(({ bytes }) => bytes), wrong];
    found = await recalculate(office ?? "", files);
  }, 240_000);

  it.each(plans.map((plan, index) => [`${plan.name} (${plan.kind})`, index] as const))(
    "are LibreOffice's in %s",
    (_, index) => {
      const expected = sheetsOf(written[index] ?? new Uint8Array());
      const formulas = formulasOf(expected);
      expect(formulas.length).toBeGreaterThan(5);
      expect(formulas.filter(({ raw }) => raw === undefined)).toEqual([]);
      expect(differencesOf(expected, found[index] ?? [])).toEqual([]);
    },
  );

  it.each([0, 1, 2])(
    "follow more than twenty cells that a person types over, as the engine does (%i)",
    (index) => {
      const edit = edited[index];
      expect(edit?.cellCount).toBeGreaterThanOrEqual(20);
      const recalculated = found[plans.length + index] ?? [];
      const formulas = (edit?.rerun ?? []).map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ formula }) => formula !== undefined),
      }));
      expect(differencesOf(formulas, sheetsOf(written[index] ?? new Uint8Array()))).not.toEqual([]);
      expect(differencesOf(formulas, recalculated)).toEqual([]);
    },
  );

  it("are told to differ where a wrong result stands in the file", () => {
    const differences = differencesOf(sheetsOf(wrong), found.at(-1) ?? []);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(/is 999\.25, found \d/);
  });
});

/** The first result of a formula is not what the formula gives. */
function withWrongResult(file: Uint8Array): Uint8Array {
  const parts = partsIn(file);
  const name = "xl/worksheets/sheet1.xml";
  const xml = (parts.get(name) ?? "").replace(/<\/f><v>[^<]+<\/v>/, "</f><v>999.25</v>");
  return withParts(new Map([...parts, [name, xml]]));
}
