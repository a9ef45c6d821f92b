import { describe, expect, it } from "vitest";
import { niceTicks } from "../../../extension/ui/dashboard/charts/nice-ticks.ts";
import { stepLine } from "../../../extension/ui/dashboard/charts/step-line.ts";

describe("the levels of a chart", () => {
  it("are round and hold the lowest and the highest: 1129 to 1249,90 → 1100 to 1250 by 50", () => {
    expect(niceTicks(1129, 1249.9, 4)).toEqual([1100, 1150, 1200, 1250]);
  });

  it("stay exact where doubles drift: 0,1 to 0,3", () => {
    expect(niceTicks(0.1, 0.3, 4)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3]);
  });

  it("have room above and below a price that never moved, and a free one", () => {
    const ticks = niceTicks(84.9, 84.9, 4);
    expect(ticks[0]).toBeLessThan(84.9);
    expect(ticks.at(-1)).toBeGreaterThan(84.9);
    expect(niceTicks(0, 0, 4).length).toBeGreaterThan(1);
  });

  it("reach below zero for a month with more returns than sales", () => {
    expect(niceTicks(-40, 100, 3)).toEqual([-50, 0, 50, 100]);
  });
});

describe("a price drawn over time", () => {
  const size = { width: 100, height: 100, left: 0, right: 0, top: 0, bottom: 0 };
  const seen = [
    { at: 0, value: 10 },
    { at: 50, value: 20 },
    { at: 100, value: 20 },
  ];

  it("holds until the next look and then steps: never a slope", () => {
    expect(stepLine(seen, size).path).toBe("M0 100H50V0H100V0");
  });

  it("has a dot a look, of which the last is the latest", () => {
    expect(stepLine(seen, size).dots).toEqual([
      { x: 0, y: 100, isLast: false },
      { x: 50, y: 0, isLast: false },
      { x: 100, y: 0, isLast: true },
    ]);
  });
});
