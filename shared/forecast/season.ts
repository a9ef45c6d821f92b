import { meanOf, sumOf } from "./statistics.ts";

/** Seasonal indices of one cycle, shrunk towards none by how little the history supports them. */
export interface Season {
  readonly kind: "multiplicative" | "additive";
  /** Index of the first value's phase first; 1 or 0 where there is no season. */
  readonly indices: readonly number[];
  /** James–Stein weight, 0 (no season found) to 1. */
  readonly weight: number;
}

const SMALLEST_FACTOR = 0.02;
/** With fewer cycles than these no season can be told from chance. */
export const CYCLES_NEEDED = 1.5;

/** No season at all. */
export function noSeason(length: number): Season {
  return { kind: "multiplicative", indices: new Array<number>(length).fill(1), weight: 0 };
}

/**
 * Indices from the ratios (or, when a value is not positive, differences) to a centred moving average, shrunk by a
 * James–Stein weight: the noisier the residuals and the fewer the cycles, the nearer to none. Unlike a test that
 * switches the season on or off, it keeps what a short history does show (Miller and Williams, 2003).
 */
export function findSeason(values: readonly number[], length: number): Season {
  const count = values.length;
  if (length < 2 || count < CYCLES_NEEDED * length) return noSeason(length);
  const kind = values.every((value) => value > 0) ? "multiplicative" : "additive";
  const trend = trendOf(values, length);
  const detrended = values.map((value, index) => {
    const level = trend[index] ?? 0;
    if (kind === "additive") return value - level;
    return level > 0 ? value / level : 1;
  });
  const means = phaseMeans(detrended, length);
  const center = meanOf(means);
  const deviations = means.map((mean) => mean - center);
  const residuals = detrended.map((value, index) => (value - (means[index % length] ?? 0)) ** 2);
  const noise = sumOf(residuals) / Math.max(1, count - length - 2);
  const signal = (meanOf(deviations.map((deviation) => deviation ** 2)) * length) / (length - 1);
  const weight = signal === 0 ? 0 : Math.max(0, 1 - noise / (count / length) / signal);
  const indices = deviations.map((deviation) =>
    kind === "additive" ? weight * deviation : Math.max(SMALLEST_FACTOR, 1 + weight * deviation),
  );
  return { kind, indices, weight };
}

/** The values without their season. */
export function withoutSeason(values: readonly number[], season: Season): number[] {
  return values.map((value, index) => {
    const factor = indexAt(season, index);
    return season.kind === "additive" ? value - factor : value / factor;
  });
}

/** The season put back on values that begin at `start`, counted from the first value of the history. */
export function withSeason(values: readonly number[], season: Season, start: number): number[] {
  return values.map((value, step) => {
    const factor = indexAt(season, start + step);
    return season.kind === "additive" ? value + factor : value * factor;
  });
}

export function indexAt({ indices, kind }: Season, index: number): number {
  return indices[index % indices.length] ?? (kind === "additive" ? 0 : 1);
}

/** Centred moving average of one cycle, prolonged at both ends by half of its slope there. */
function trendOf(values: readonly number[], length: number): number[] {
  const half = Math.floor(length / 2);
  const known: number[] = [];
  for (let index = half; index < values.length - half; index++) {
    const window = values.slice(index - half, index + half + 1);
    const inner = sumOf(window);
    const ends = length % 2 === 0 ? ((window[0] ?? 0) + (window.at(-1) ?? 0)) / 2 : 0;
    known.push((inner - ends) / length);
  }
  const reach = Math.min(length, known.length) - 1;
  const first = known[0] ?? 0;
  const last = known.at(-1) ?? 0;
  const firstSlope = reach > 0 ? ((known[reach] ?? first) - first) / reach / 2 : 0;
  const lastSlope = reach > 0 ? (last - (known[known.length - 1 - reach] ?? last)) / reach / 2 : 0;
  return values.map((_, index) => {
    if (index < half) return first - firstSlope * (half - index);
    if (index >= half + known.length) return last + lastSlope * (index - half - known.length + 1);
    return known[index - half] ?? 0;
  });
}

function phaseMeans(values: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, phase) =>
    meanOf(values.filter((_value, index) => index % length === phase)),
  );
}
