import { z } from "zod";
import type { Instant } from "./day.ts";

/**
 * When and where a field was written: "time|counter|device", a hybrid logical clock. Text order is the order of
 * writing over all devices, and no two devices share a stamp.
 */
export const Stamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\|\d{6}\|[^|\n]{1,64}$/);
export type Stamp = z.infer<typeof Stamp>;

/** Of something whose writing nobody noted: older than everything. */
export const OLDEST_STAMP: Stamp = "0001-01-01T00:00:00.000Z|000000|-";

/** Clock drift accepted from another device. Five minutes cover unsynced laptops; a wrong year must not win for ever. */
const MAX_DRIFT_MS = 5 * 60 * 1000;

/** Kulkarni et al., Logical Physical Clocks (2014): never behind the last stamp, however the clock is set back. */
export function nextStamp(last: Stamp | undefined, now: string, deviceId: string): Stamp {
  const [lastTime = "", lastCounter = "0"] = last?.split("|") ?? [];
  const isBehind = lastTime >= now;
  const counter = isBehind ? Number(lastCounter) + 1 : 0;
  return [isBehind ? lastTime : now, String(counter).padStart(6, "0"), deviceId].join("|");
}

/** Whether the device that wrote it has a clock that cannot be right at `now`. */
export function isFromFuture(stamp: Stamp, now: string): boolean {
  return stamp > new Date(Date.parse(now) + MAX_DRIFT_MS).toISOString();
}

/** When it was written, by the clock of the device that wrote it. */
export function instantOf(stamp: Stamp): Instant {
  return stamp.slice(0, stamp.indexOf("|")) as Instant;
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a < b ? b : a;
}
