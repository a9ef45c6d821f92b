import { describe, expect, it } from "vitest";
import { buildSegmentForecast } from "../../shared/actions/build-segment-forecast.ts";
import { SegmentId } from "../../shared/model/ids.ts";
import { sheets as ru } from "../../shared/words/ru/sheets.ts";
import { printPlan } from "../support/print-plan.ts";
import { sampleClientPlan, sampleForecastPlan, samplePricesPlan, setting } from "../support/sample-plans.ts";

describe("the plans of sheets", () => {
  it("shows a client with an open month, a year before, returns, another currency and text like a formula", async () => {
    const plan = sampleClientPlan();
    await expect(printPlan(plan)).toMatchFileSnapshot("sheets/client.ro.txt");
  });

  it("shows a segment's forecast with its interval, its test and room for the person's own", async () => {
    const plan = sampleForecastPlan();
    await expect(printPlan(plan)).toMatchFileSnapshot("sheets/forecast.en.txt");
  });

  it("shows a segment of which nothing is known without a single figure", async () => {
    const segment = { id: SegmentId.parse("s2"), name: "Молдова" };
    const plan = buildSegmentForecast({
      ...setting,
      ledger: undefined,
      segment,
      lines: [],
      clientNames: undefined,
      language: "ru",
      words: ru,
    });
    await expect(printPlan(plan)).toMatchFileSnapshot("sheets/forecast-empty.ru.txt");
  });

  it("shows competitors' prices; a price without VAT is not compared to one with it", async () => {
    const plan = samplePricesPlan();
    await expect(printPlan(plan)).toMatchFileSnapshot("sheets/prices.en.txt");
  });
});
