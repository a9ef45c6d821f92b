/** Forecasts every series of a file and prints what the scorer reads: `[{id, middle, low95, high95, low80, high80, ms}]`. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { forecastValues } from "../../shared/forecast/forecast-values.ts";
import { type IntervalLevel, reachOf } from "../../shared/forecast/interval.ts";

const Series = z.object({
  id: z.union([z.string(), z.number()]),
  h: z.int().positive(),
  m: z.int().positive(),
  train: z.array(z.number()),
});

export async function predictForecast(file: string): Promise<unknown> {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return z.array(Series).parse(JSON.parse(text)).map(predict);
}

function predict({ id, h, m, train }: z.infer<typeof Series>) {
  const start = performance.now();
  const forecast = forecastValues(train, h, m);
  const { middle } = forecast;
  const bound = (level: IntervalLevel, sign: -1 | 1) =>
    middle.map((value, step) => {
      const reach = reachOf(level, forecast.historyCount) * (forecast.errors[step] ?? 0);
      const limit = value + sign * reach;
      return train.some((known) => known < 0) ? limit : Math.max(0, limit);
    });
  return {
    id,
    middle,
    low95: bound(0.95, -1),
    high95: bound(0.95, 1),
    low80: bound(0.8, -1),
    high80: bound(0.8, 1),
    ms: performance.now() - start,
  };
}
