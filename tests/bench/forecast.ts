/** Forecasts of a year and a hierarchy that is made to add up, beside augurs (WebAssembly), which has MSTL with ETS for seasonal series. */
import { forecastValues } from "../../shared/forecast/forecast-values.ts";
import { oneStepErrors } from "../../shared/forecast/one-step-errors.ts";
import { reconcile } from "../../shared/forecast/reconcile.ts";
import { seededRandom } from "../fixtures/ledger/seeded-random.ts";
import type { BenchResult } from "./bench-result.ts";
import { loadForecastPeer } from "./forecast-peer.ts";

const SERIES = 500;
const MONTHS = 36;
const AHEAD = 12;
const ROUNDS = 3;
const CLIENTS = 1800;
const SEGMENTS = 199;

export async function benchForecast(): Promise<BenchResult> {
  const series = makeSeries(SERIES);
  const peer = await loadForecastPeer();
  const oursMs = fastest(() => series.forEach((values) => void forecastValues(values, AHEAD, 12)));
  const peerMs = fastest(() => series.forEach((values) => void peer.forecast(values, AHEAD)));
  const clients = makeSeries(CLIENTS);
  return {
    title: `Forecasts: ${SERIES} series of ${MONTHS} months, one thread, fastest of ${ROUNDS}`,
    rows: [
      {
        task: "a year ahead with its interval",
        oursMs,
        peer: { name: peer.name, ms: peerMs },
        target: { kind: "faster", times: 2 },
      },
      { task: "the same", oursMs, target: { kind: "at-most-ms", ms: 1000 } },
      {
        task: `${CLIENTS + SEGMENTS + 1} series made to add up`,
        oursMs: fastest(() => void reconcileAll(clients)),
        target: { kind: "at-most-ms", ms: 3000 },
      },
    ],
  };
}

/** A level with a season and noise, each of its own strength. */
function makeSeries(count: number): number[][] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const [level, strength, noise, phase] = [
      1000 * random() + 100,
      random() / 2,
      random() / 3,
      12 * random(),
    ];
    return Array.from({ length: MONTHS }, (_, month) =>
      Math.max(
        1,
        level *
          (1 +
            strength * Math.sin((2 * Math.PI * (month + phase)) / 12) +
            noise * (random() - 0.5) +
            month / 200),
      ),
    );
  });
}

function reconcileAll(clients: readonly (readonly number[])[]): number[][] {
  const segments = Array.from({ length: SEGMENTS }, (_, segment) =>
    clients.flatMap((_client, place) => (place % SEGMENTS === segment ? [place] : [])),
  );
  const aggregates = [clients.map((_, place) => place), ...segments];
  const sums = aggregates.map((places) =>
    Array.from({ length: MONTHS }, (_, month) =>
      places.reduce((sum, place) => sum + (clients[place]?.[month] ?? 0), 0),
    ),
  );
  const all = [...sums, ...clients];
  return reconcile(
    { bottomCount: clients.length, aggregates },
    {
      // The last year stands for forecasts here: what they are made by is measured above.
      middle: all.map((values) => values.slice(-AHEAD)),
      residuals: all.map((values) => oneStepErrors(values, 12)),
      canBeNegative: clients.map(() => false),
    },
  );
}

function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
