import { describe, expect, it } from "vitest";
import { afterMiss, afterRead, afterVisit } from "../../../shared/actions/watch-schedule.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { makeOffer, makeWatch } from "../../support/make-offers.ts";

const at = (instant: string, jitter = 0) => ({ now: `2026-11-${instant}:00.000Z` as Instant, jitter });
const watch = makeWatch(makeOffer("cafea"), { intervalHours: 24, nextAt: "2026-11-24T08:00:00.000Z" });

describe("the next check of an offer that is looked at daily", () => {
  it("is a day after one that read the price, and up to 2.4 hours later by chance", () => {
    expect(afterRead(watch, at("24T08:01")).nextAt).toBe("2026-11-25T08:01:00.000Z");
    expect(afterRead(watch, at("24T08:01", 1)).nextAt).toBe("2026-11-25T10:25:00.000Z");
  });

  it.each([
    [1, "2026-11-24T08:15:00.000Z"],
    [2, "2026-11-24T08:30:00.000Z"],
    [5, "2026-11-24T12:00:00.000Z"],
    [12, "2026-11-25T08:00:00.000Z"],
  ])("after failure number %i in a row is at %s", (failure, nextAt) => {
    const failing = { ...watch, failureCount: failure - 1 };
    expect(afterMiss(failing, { reason: "server-error" }, at("24T08:00"))).toMatchObject({
      state: "failing",
      failureCount: failure,
      nextAt,
    });
  });

  it("waits the two days that a shop asks for with Retry-After", () => {
    const asked = { reason: "too-many-requests", retryAfterMs: 2 * 86_400_000 } as const;
    expect(afterMiss(watch, asked, at("24T08:00")).nextAt).toBe("2026-11-26T08:00:00.000Z");
  });

  it.each(["login", "permission"] as const)("waits for the person after “%s”", (reason) => {
    const waiting = afterMiss(watch, { reason }, at("24T08:00"));
    expect(waiting.nextAt).toBeUndefined();
    expect(waiting.state).toBe(`${reason}-needed`);
  });

  it("is a day after the person's own visit, which has seen the changes and the doubtful price", () => {
    const before = {
      ...watch,
      state: "visit-needed" as const,
      unseenSince: at("23T08:00").now,
      doubtful: { price: { coefficient: 1, scale: 0, currency: "RON" as never }, readAt: at("23T08:00").now },
    };
    const after = afterVisit(before, at("24T09:00").now);
    expect(after).toMatchObject({ state: "watched", nextAt: "2026-11-25T09:00:00.000Z" });
    expect([after.unseenSince, after.doubtful]).toEqual([undefined, undefined]);
  });
});

describe("missed checks", () => {
  it("of one reason in a row are one run: 3 from 24 to 26 November", () => {
    const days = ["24T08:00", "25T08:00", "26T08:00"];
    const missed = days.reduce((kept, day) => afterMiss(kept, { reason: "no-price" }, at(day)), watch);
    expect(missed.misses).toEqual([
      {
        firstAt: "2026-11-24T08:00:00.000Z",
        lastAt: "2026-11-26T08:00:00.000Z",
        count: 3,
        reason: "no-price",
      },
    ]);
  });

  it("with a price read between them are two runs", () => {
    const first = afterMiss(watch, { reason: "no-answer" }, at("24T08:00"));
    const read = afterRead(first, at("24T09:00"));
    const second = afterMiss(read, { reason: "no-answer" }, at("25T09:00"));
    expect(second.misses.map(({ count, firstAt }) => [count, firstAt])).toEqual([
      [1, "2026-11-24T08:00:00.000Z"],
      [1, "2026-11-25T09:00:00.000Z"],
    ]);
  });

  it("are 3 with the reason “not running” when the browser opens three and a half days late, though the price is the same", () => {
    const read = afterRead(watch, at("27T20:00"));
    expect(read.state).toBe("watched");
    expect(read.misses).toEqual([
      {
        firstAt: "2026-11-24T08:00:00.000Z",
        lastAt: "2026-11-26T08:00:00.000Z",
        count: 3,
        reason: "not-running",
      },
    ]);
  });

  it("are none when the computer was off for an hour only", () => {
    expect(afterRead(watch, at("24T09:00")).misses).toEqual([]);
  });
});
