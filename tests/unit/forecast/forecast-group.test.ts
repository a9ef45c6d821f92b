import { expect, it } from "vitest";
import { forecastLines } from "../../../shared/actions/forecast-lines.ts";
import { salesHistory } from "../../../shared/analysis/client-sales.ts";
import { salesSeriesOf } from "../../../shared/analysis/sales-series.ts";
import { forecastSeries } from "../../../shared/forecast/forecast-series.ts";
import type { Day } from "../../../shared/model/day.ts";
import { makeLine } from "../../support/make-sales.ts";

/** Three years of two clients: one steady, one that grows and has a season; and lines of nobody. */
const lines = Array.from({ length: 36 }, (_, index) => {
  const soldOn = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-10`;
  const line = (clientId: string | undefined, minorUnits: number) =>
    makeLine({
      documentNumber: `${clientId}-${index}`,
      soldOn,
      clientId,
      net: { minorUnits, currency: "RON" },
    });
  return [
    line("steady", 100_000 + (index % 2) * 900),
    line("growing", 50_000 + 2000 * index + (index % 12 === 11 ? 60_000 : 0)),
    line(undefined, 700),
  ];
}).flat();
const reach = { from: "2023-01-01" as Day, until: "2025-12-31" as Day };

function forecastOf(some: typeof lines) {
  const history = salesHistory(some, reach, "2026-01-15" as Day);
  const found = history && forecastLines(some, history, 0.8);
  if (!found?.ok) throw new Error("The lines were not forecast.");
  return found.value;
}

it("tells each client's part, largest first and what is nobody's last, and they are the segment's in every month", () => {
  const { forecast, clients } = forecastOf(lines);
  expect(clients.map(({ clientId }) => clientId)).toEqual(["steady", "growing", undefined]);
  for (const [step, { low, middle, high }] of forecast.months.entries()) {
    const sum = clients.reduce((total, client) => total + (client.middle[step] ?? 0), 0);
    expect(sum).toBeCloseTo(middle, 3);
    expect(low).toBeLessThanOrEqual(middle);
    expect(high).toBeGreaterThanOrEqual(middle);
  }
  const [steady, growing] = clients.map(({ middle }) => middle.reduce((a, b) => a + b));
  expect(steady).toBeGreaterThan(1_150_000);
  expect(steady).toBeLessThan(1_260_000);
  expect(growing).toBeGreaterThan(1_300_000);
});

it("of one client alone is that client's", () => {
  const { clients, forecast } = forecastOf(lines.filter(({ clientId }) => clientId === "steady"));
  expect(clients[0]?.middle).toEqual(forecast.months.map(({ middle }) => middle));
  expect(forecast.total.middle).toBeCloseTo(1_205_000, -4);
});

/** Thirty clients who each buy in one month of three, together with a season. */
const occasional = Array.from({ length: 36 }, (_, index) => {
  const soldOn = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-10`;
  const season = 1 + 0.5 * Math.cos((2 * Math.PI * (index - 11)) / 12);
  return Array.from({ length: 30 }, (_unused, client) => ({ client, season, soldOn }))
    .filter(({ client }) => (client * 7 + index * 5) % 3 === 0)
    .map((sale) =>
      makeLine({
        documentNumber: `${sale.client}-${index}`,
        soldOn: sale.soldOn,
        clientId: `c${sale.client}`,
        net: { minorUnits: Math.round(100_000 * sale.season), currency: "RON" },
      }),
    );
}).flat();

it("of clients who buy now and then keeps the season that they have together", () => {
  const history = salesHistory(occasional, reach, "2026-01-15" as Day);
  if (history === undefined) throw new Error("There is a history.");
  const alone = forecastSeries(salesSeriesOf(history), { horizon: 12, level: 0.8 });
  const { forecast, clients } = forecastOf(occasional);
  expect(clients).toHaveLength(30);
  for (const [step, { middle }] of forecast.months.entries())
    expect(middle).toBeCloseTo((alone.ok && alone.value.months[step]?.middle) || Number.NaN, 0);
});

it("of a segment that never was below zero does not end below it because one client was", () => {
  const credited = makeLine({
    documentNumber: "R-1",
    documentType: "credit-note",
    soldOn: "2024-05-20",
    clientId: "returning",
    net: { minorUnits: -50, currency: "RON" },
  });
  const { forecast } = forecastOf([...lines, credited]);
  for (const { low } of forecast.months) expect(low).toBeGreaterThanOrEqual(0);
});
