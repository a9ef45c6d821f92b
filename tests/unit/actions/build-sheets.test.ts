import { describe, expect, it } from "vitest";
import { buildClientSheet } from "../../../shared/actions/build-client-sheet.ts";
import { buildSegmentForecast } from "../../../shared/actions/build-segment-forecast.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import type { ClientId, SegmentId, SourceId } from "../../../shared/model/ids.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import type { SheetPlan, TablePlan } from "../../../shared/model/sheet-plan.ts";
import { sheets } from "../../../shared/words/en/sheets.ts";
import { makeLine } from "../../support/make-sales.ts";

const request = {
  today: "2026-02-10" as Day,
  language: "en",
  words: sheets,
  currency: "EUR" as CurrencyCode,
  dayOf: utcDayOf,
  ledger: { firstDay: "2025-01-02" as Day, lastDay: "2026-01-31" as Day, labels: ["generated"], sources: [] },
  notes: [],
} as const;
const client = { id: "c1" as ClientId, name: "Hotel Perla Mării SRL" };
const lines = [
  makeLine({ soldOn: "2025-03-05", documentNumber: "7", net: { minorUnits: 2500, currency: "RON" } }),
  makeLine({ soldOn: "2026-01-20", documentNumber: "9", net: { minorUnits: 4000, currency: "RON" } }),
];

function tableOf(plan: SheetPlan, id: string): TablePlan {
  const table = plan.sections.find((section) => section.id === id);
  if (table?.kind !== "table") throw new Error(`The plan has no table "${id}".`);
  return table;
}

describe("a client's sheet", () => {
  const plan = buildClientSheet({ ...request, client, lines });

  it("has the ledger's 13 months, the newest line first and all of them", () => {
    expect(tableOf(plan, "months").rows.length).toBe(13);
    expect(tableOf(plan, "lines").rows.map(({ cells }) => cells[2])).toEqual(["9", "7"]);
  });

  it("says on the sheet that the data are labelled as generated", () => {
    expect(JSON.stringify(plan.sections[0])).toContain("generated");
  });

  it("says that the months leave out one of which only the end is known", () => {
    const ledger = { ...request.ledger, firstDay: "2025-03-05" as Day };
    const late = buildClientSheet({ ...request, ledger, client, lines });
    expect(tableOf(late, "months").rows.length).toBe(10);
    expect(JSON.stringify(late.sections)).toContain(sheets.client.firstMonth);
    expect(JSON.stringify(plan.sections)).not.toContain(sheets.client.firstMonth);
  });

  it("of a client without sales has no months instead of zeros", () => {
    const empty = buildClientSheet({ ...request, client, lines: [] });
    expect(tableOf(empty, "months").rows).toEqual([]);
    expect(JSON.stringify(empty.sections[0])).toContain("No sales known yet");
  });
});

it("a segment with two months says that they are too few to forecast from", () => {
  const plan = buildSegmentForecast({
    ...request,
    segment: { id: "s1" as SegmentId, name: "Romania" },
    lines,
    clientNames: undefined,
    ledger: { firstDay: "2025-12-01" as Day, lastDay: "2026-01-31" as Day, labels: [], sources: [] },
  });
  expect(JSON.stringify(plan.sections)).toContain(sheets.forecast.tooShort(2, 3));
});

it("a client of one ledger has no zeros for the years of another, and not its label", () => {
  const old = { source: lines[0]?.source ?? ("main" as SourceId), labels: [] };
  const sources = [
    { ...old, firstDay: "2025-03-01" as Day, lastDay: "2026-01-31" as Day },
    {
      ...old,
      source: "made-up" as SourceId,
      firstDay: "2010-01-01" as Day,
      lastDay: "2026-01-31" as Day,
      labels: ["generated"],
    },
  ];
  const ledger = {
    firstDay: "2010-01-01" as Day,
    lastDay: "2026-01-31" as Day,
    labels: ["generated"],
    sources,
  };
  const plan = buildClientSheet({ ...request, client, lines, ledger });
  expect(tableOf(plan, "months").rows.map(({ key }) => key)[0]).toBe("2025-03");
  expect(JSON.stringify(plan.sections[0])).not.toContain("generated");
});

it("a client's year ahead is not held against five months of fact", () => {
  const fiveMonths = ["09", "10", "11", "12", "01"].map((month) =>
    makeLine({
      soldOn: `${month === "01" ? 2026 : 2025}-${month}-05`,
      documentNumber: month,
      clientId: "c1",
      net: { minorUnits: 100_000, currency: "RON" },
    }),
  );
  const plan = buildSegmentForecast({
    ...request,
    segment: { id: "s1" as SegmentId, name: "Romania" },
    lines: fiveMonths,
    clientNames: new Map([["c1" as ClientId, client.name]]),
    ledger: { firstDay: "2025-09-01" as Day, lastDay: "2026-01-31" as Day, labels: [], sources: [] },
  });
  const [row] = tableOf(plan, "clients").rows;
  expect(row?.cells.slice(0, 4)).toEqual([client.name, 5000, 12_000, ""]);
});
