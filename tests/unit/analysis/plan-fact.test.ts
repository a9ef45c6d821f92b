import { describe, expect, it } from "vitest";
import { latestPlanFacts, planFacts, planKeyOf } from "../../../shared/analysis/plan-fact.ts";
import type { Month } from "../../../shared/model/month.ts";
import type { Target } from "../../../shared/model/target.ts";
import { lei, makeTarget } from "../../support/make-settlements.ts";

const month = (text: string) => text as Month;
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => month(`${year}-${String(index + 1).padStart(2, "0")}`));
const targetOf = (id: string, wanted: object): Target => ({
  ...makeTarget({ kind: "client", id }),
  ...wanted,
});
const unknown = () => undefined;

describe("a client's plan", () => {
  it("is the sum of what was planned of them and of who was merged into them", () => {
    const targets = ["c1", "c2"].map((id) => targetOf(id, { month: month("2026-10"), amount: lei(1000) }));
    expect(planFacts(targets, () => 500)).toEqual([
      { month: "2026-10", unit: { kind: "money", currency: "RON" }, plan: 2000, fact: 500, ratio: 0.25 },
    ]);
  });

  it("keeps apart what is planned in two currencies", () => {
    const other = { minorUnits: 70, currency: "EUR" };
    const targets = [targetOf("c1", {}), targetOf("c2", { amount: other })];
    expect(planFacts(targets, unknown).map(planKeyOf)).toEqual(["2026-12 RON", "2026-12 EUR"]);
  });

  it("shows this year's months with both measures of each, not next year's", () => {
    const both = { amount: lei(1000), quantity: { coefficient: 5, scale: 0 } };
    const targets = [...monthsOf(2026), ...monthsOf(2027)].map((at) =>
      targetOf("c1", { ...both, month: at }),
    );
    const shown = latestPlanFacts(planFacts(targets, unknown), month("2026-11"), 12);
    expect(shown).toHaveLength(22);
    expect([shown[0]?.month, shown[1]?.month, shown.at(-1)?.month]).toEqual([
      "2026-11",
      "2026-11",
      "2026-01",
    ]);
  });

  it("shows the next months where none has come yet", () => {
    const targets = [...monthsOf(2027), ...monthsOf(2028)].map((at) => targetOf("c1", { month: at }));
    const shown = latestPlanFacts(planFacts(targets, unknown), month("2026-11"), 12);
    expect(shown.map((one) => one.month)).toEqual(monthsOf(2027).toReversed());
  });
});
