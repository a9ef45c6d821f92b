import fc from "fast-check";
import { expect, it } from "vitest";
import { afterMiss, afterRead, backOffMs } from "../../shared/actions/watch-schedule.ts";
import type { Instant } from "../../shared/model/day.ts";
import { MissReason, Watch } from "../../shared/model/watch.ts";
import { makeOffer, makeWatch } from "../support/make-offers.ts";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const START = Date.parse("2026-11-24T08:00:00.000Z");

const interval = fc.integer({ min: 1, max: 720 });
const jitter = fc.double({ min: 0, max: 1, noNaN: true });
const reason = fc.constantFrom(...MissReason.options);
/** A check some hours after the one before; without a reason it reads the price. */
const check = fc.record({
  hours: fc.integer({ min: 1, max: 2000 }),
  jitter,
  reason: fc.option(reason, { nil: undefined }),
});

function run(
  intervalHours: number,
  checks: readonly { hours: number; jitter: number; reason: MissReason | undefined }[],
) {
  let watch: Watch = makeWatch(makeOffer("a"), { intervalHours });
  let at = START;
  for (const one of checks) {
    at += one.hours * HOUR_MS;
    const timing = { now: new Date(at).toISOString() as Instant, jitter: one.jitter };
    watch =
      one.reason === undefined ? afterRead(watch, timing) : afterMiss(watch, { reason: one.reason }, timing);
  }
  return { watch, at };
}

it("backs off at least as long after each further failure, and never longer than a day or the interval", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), interval, (count, hours) => {
      const ms = hours * HOUR_MS;
      expect(backOffMs(count + 1, ms)).toBeGreaterThanOrEqual(backOffMs(count, ms));
      expect(backOffMs(count, ms)).toBeLessThanOrEqual(Math.max(24 * HOUR_MS, ms));
    }),
  );
});

it("leaves a site alone for as long as it asks, up to a week", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), interval, fc.nat(2 * WEEK_MS), (count, hours, asked) => {
      expect(backOffMs(count, hours * HOUR_MS, asked)).toBeGreaterThanOrEqual(Math.min(asked, WEEK_MS));
    }),
  );
});

it("whatever checks come to, a watch stays valid and its next check lies in the future or waits for the person", () => {
  fc.assert(
    fc.property(interval, fc.array(check, { minLength: 1, maxLength: 80 }), (hours, checks) => {
      const { watch, at } = run(hours, checks);
      expect(Watch.parse(watch)).toEqual(watch);
      const waits = watch.state === "login-needed" || watch.state === "permission-needed";
      expect(watch.nextAt === undefined).toBe(waits);
      if (watch.nextAt !== undefined) expect(Date.parse(watch.nextAt)).toBeGreaterThan(at);
    }),
  );
});

it("a miss is never lost: after any checks the last run of misses ends with the last miss, and a read ends the run", () => {
  fc.assert(
    fc.property(interval, fc.array(check, { minLength: 1, maxLength: 30 }), (hours, checks) => {
      const { watch, at } = run(hours, checks);
      const last = checks.at(-1);
      const missed = watch.misses.at(-1);
      if (last?.reason !== undefined) {
        expect(missed).toMatchObject({ reason: last.reason, lastAt: new Date(at).toISOString() });
      } else {
        expect(watch).toMatchObject({ state: "watched", failureCount: 0 });
        expect(missed === undefined || missed.lastAt <= new Date(at).toISOString()).toBe(true);
      }
    }),
  );
});
