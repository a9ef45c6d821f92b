import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextStamp } from "../../shared/model/stamp.ts";
import { canonicalText } from "../../shared/std/canonical-text.ts";
import { compareStates } from "../../shared/sync/compare-states.ts";
import { siftFuture } from "../../shared/sync/quarantine.ts";
import { mergeStates, type RecordState } from "../../shared/sync/record-state.ts";
import { mergeRegisters, type Register } from "../../shared/sync/register.ts";

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.nat(2), fc.constantFrom("a", "b"))
  .map(
    ([minute, counter, device]) =>
      `2026-11-24T08:${String(minute).padStart(2, "0")}:00.000Z|00000${counter}|${device}`,
  );
const register: fc.Arbitrary<Register> = fc
  .tuple(
    stamp,
    fc.option(fc.oneof(fc.constantFrom("x", "y", ["a"], ["b", "a"]), fc.nat(3)), { nil: undefined }),
  )
  .map(([written, value]) => (value === undefined ? { stamp: written } : { stamp: written, value }));
const state: fc.Arbitrary<RecordState> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom("name", "phone", "tags", "status"), register), { maxLength: 4 }),
    fc.option(stamp, { nil: undefined }),
  )
  .map(([fields, removedStamp]) => ({
    fields: new Map(fields),
    ...(removedStamp !== undefined && { removedStamp }),
  }));

const textOf = ({ fields, removedStamp }: RecordState) =>
  canonicalText({ removedStamp, fields: Object.fromEntries(fields) });

describe("merging two states of a record", () => {
  test("gives the same whichever comes first", () => {
    fc.assert(fc.property(state, state, (a, b) => textOf(mergeStates(a, b)) === textOf(mergeStates(b, a))));
  });

  test("gives the same however three are grouped", () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(textOf(mergeStates(mergeStates(a, b), c))).toBe(textOf(mergeStates(a, mergeStates(b, c))));
      }),
    );
  });

  test("with itself, or again with what it has already, changes nothing", () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(textOf(mergeStates(a, a))).toBe(textOf(a));
        const merged = mergeStates(a, b);
        expect(textOf(mergeStates(merged, b))).toBe(textOf(merged));
      }),
    );
  });

  test("keeps of every field the value that was written last", () => {
    fc.assert(
      fc.property(register, register, (a, b) => {
        const merged = mergeRegisters(a, b);
        expect(merged.stamp >= a.stamp && merged.stamp >= b.stamp).toBe(true);
      }),
    );
  });

  test("follows what the comparison announced", () => {
    fc.assert(
      fc.property(state, state, (ours, theirs) => {
        const merged = mergeStates(ours, theirs);
        for (const { field, winner, theirs: their } of compareStates(ours, theirs)) {
          const expected = winner === "theirs" ? their : ours.fields.get(field);
          expect(canonicalText(merged.fields.get(field))).toBe(canonicalText(expected));
        }
      }),
    );
  });
});

test("a stamp of the year 2099 is put aside with its value, as it is, and one of three minutes ahead is not", () => {
  const wrong = { value: "key", stamp: "2099-01-01T00:00:00.000Z|000000|b" };
  const soon = { value: "0722", stamp: "2026-11-24T08:03:00.000Z|000000|b" };
  const theirs = {
    fields: new Map([
      ["status", wrong],
      ["phone", soon],
    ]),
  };
  const sifted = siftFuture(theirs, "2026-11-24T08:00:00.000Z");
  expect([...sifted.quarantined]).toEqual([["status", wrong]]);
  expect([...sifted.state.fields]).toEqual([["phone", soon]]);
});

test("a device whose clock is set back still writes after what it has read", () => {
  const read = "2026-11-24T09:00:00.000Z|000004|b";
  const next = nextStamp(read, "2026-11-24T08:00:00.000Z", "a");
  expect(next > read).toBe(true);
  expect(nextStamp(next, "2026-11-24T08:00:01.000Z", "a") > next).toBe(true);
});
