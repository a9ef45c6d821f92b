/** The three functions from their arguments to their figures, without bridge and Excel. */
import { describe, expect, test } from "vitest";
import {
  answerForecast,
  forecastOfLines,
  readForecastQuery,
} from "../../../shared/actions/formulas/forecast-formula.ts";
import { formulaNames } from "../../../shared/actions/formulas/formula-names.ts";
import { answerNetSales, readNetSalesQuery } from "../../../shared/actions/formulas/net-sales-formula.ts";
import {
  answerPrice,
  offerNames,
  readPriceQuery,
  type SeenPrice,
} from "../../../shared/actions/formulas/price-formula.ts";
import { daySales } from "../../../shared/analysis/day-sales.ts";
import { Client } from "../../../shared/model/client.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import { LatestPrice } from "../../../shared/model/latest-price.ts";
import { MatchedProduct } from "../../../shared/model/match.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { makeLine } from "../../support/make-sales.ts";

const client = (id: string, fields: object = {}) =>
  Client.parse({ id, name: id, status: "active", codes: [], tags: [], ...fields });
const segment = (id: string, name: string) => Segment.parse({ id, name, conditions: [] });

const names = formulaNames(
  [
    client("perla", {
      name: "Hotel Perla Mării SRL",
      taxId: "RO 123.456",
      codes: [{ source: "main", code: "C-1" }],
    }),
    client("twin-1", { name: "Alimentara", codes: [{ source: "main", code: "101" }] }),
    client("twin-2", { name: "ALIMENTARA ", codes: [{ source: "main", code: "102" }] }),
    client("old", { name: "Bistro", archivedAt: "2026-01-01T00:00:00.000Z" }),
    client("new", { name: "Bistro" }),
    client("gone", { name: "Vila Veche", archivedAt: "2026-01-01T00:00:00.000Z" }),
    client("country", { name: "Moldova" }),
  ],
  [segment("ro", "România"), segment("md", "Moldova")],
);

describe("a client in DOSAR.NETSALES", () => {
  const clientOf = (text: unknown) => {
    const query = readNetSalesQuery([text, "2026-01-01", "2026-12-31"], names);
    return query.ok ? query.value.clientId : query.problem;
  };

  test.each([
    ["Hotel Perla Mării SRL", "perla"],
    ["  hotel perla  marii srl", "perla"],
    ["c-1", "perla"],
    ["RO123456", "perla"],
    ["ro 123.456", "perla"],
    [102, "twin-2"],
    ["Bistro", "new"],
    ["Vila Veche", "gone"],
  ])("given as %s is %s", (text, id) => {
    expect(clientOf(text)).toBe(id);
  });

  test("of whom only a part of the name is given is unknown, not guessed", () => {
    expect(clientOf("Hotel Perla")).toEqual({ code: "unknown-client", text: "Hotel Perla" });
  });

  test("who shares a name with another is named with the codes of both", () => {
    expect(clientOf("alimentara")).toEqual({
      code: "several-found",
      text: "alimentara",
      names: ["Alimentara (101)", "ALIMENTARA  (102)"],
    });
  });
});

describe("DOSAR.NETSALES", () => {
  const lines = [
    makeLine({ soldOn: "2026-03-01", net: { minorUnits: 10_010, currency: "RON" } }),
    makeLine({ soldOn: "2026-03-31", net: { minorUnits: 20_020, currency: "RON" } }),
    makeLine({
      soldOn: "2026-04-01",
      documentType: "credit-note",
      net: { minorUnits: -5_005, currency: "RON" },
    }),
  ];
  const covered = { firstDay: "2026-01-05" as Day, lastDay: "2026-10-31" as Day };
  const net = (args: readonly unknown[], of = lines, days: typeof covered | undefined = covered) => {
    const query = readNetSalesQuery(["C-1", ...args], names);
    const answered = query.ok ? answerNetSales(query.value, { sales: daySales(of), covered: days }) : query;
    return answered.ok ? answered.value : answered.problem;
  };

  test("adds up both ends of the period and takes returns off, to the ban", () => {
    expect(net(["2026-03-01", "2026-03-31"])).toBe(300.3);
    expect(net(["2026-03-02", "2026-04-01"])).toBe(150.15);
    expect(net(["2026-03-01", "2027-12-31"])).toBe(250.25);
  });

  test("is 0 for a covered month without a line, since that is known", () => {
    expect(net(["2026-05-01", "2026-05-31"])).toBe(0);
  });

  test("is no figure for a period that begins before the ledger or after it", () => {
    expect(net(["2025-12-31", "2026-03-31"])).toEqual({ code: "before-ledger", day: "2026-01-01" });
    expect(net(["2026-01-01", "2026-03-31"])).toBe(300.3);
    expect(net(["2026-11-01", "2026-11-30"])).toEqual({ code: "after-ledger", day: "2026-10-31" });
  });

  test("from a data file is no figure for a period that reaches past what the person cut off", () => {
    const days = { firstDay: "2026-03-15" as Day, lastDay: "2026-06-30" as Day };
    const cut = { from: "2026-03-15" as Day, to: "2026-06-30" as Day };
    const ofFile = (from: string, to: string) => {
      const query = readNetSalesQuery(["C-1", from, to], names);
      if (!query.ok) throw new Error(query.problem.code);
      const answered = answerNetSales(query.value, { sales: daySales(lines), covered: days, cut });
      return answered.ok ? answered.value : answered.problem;
    };
    expect(ofFile("2026-03-01", "2026-06-30")).toEqual({ code: "before-ledger", day: "2026-03-15" });
    expect(ofFile("2026-03-15", "2026-12-31")).toEqual({ code: "after-ledger", day: "2026-06-30" });
    expect(ofFile("2026-03-15", "2026-06-30")).toBe(150.15);
  });

  test("is no figure while nothing is imported", () => {
    const query = readNetSalesQuery(["C-1", "2026-01-01", "2026-01-31"], names);
    if (!query.ok) throw new Error(query.problem.code);
    expect(answerNetSales(query.value, { sales: new Map(), covered: undefined })).toMatchObject({
      problem: { code: "nothing-imported" },
    });
  });

  test("never adds lei to euros; the currency that is asked for is answered", () => {
    const both = [...lines, makeLine({ soldOn: "2026-03-05", net: { minorUnits: 700, currency: "EUR" } })];
    expect(net(["2026-03-01", "2026-03-31"], both)).toEqual({
      code: "several-currencies",
      currencies: ["RON", "EUR"],
    });
    expect(net(["2026-03-01", "2026-03-31", "eur"], both)).toBe(7);
    expect(net(["2026-04-01", "2026-04-30"], both)).toBe(-50.05);
  });

  test("refuses days that are the wrong way round", () => {
    expect(net(["2026-03-31", "2026-03-01"])).toEqual({ code: "days-reversed" });
  });
});

describe("DOSAR.FORECAST", () => {
  /** Four years, higher each December. */
  const lines = Array.from({ length: 48 }, (_, index) =>
    makeLine({
      documentNumber: `F-${index}`,
      soldOn: new Date(Date.UTC(2022, 10 + index, 15)).toISOString().slice(0, 10),
      net: { minorUnits: 100_000 + (index % 12 === 1 ? 80_000 : index * 100), currency: "RON" },
    }),
  );
  const source = { source: "main", firstDay: "2022-11-01", lastDay: "2026-10-31", labels: [] };
  const ledger = { ...source, sources: [source] } as never;
  const options = { ledger, today: "2026-11-25" as Day, level: 0.8 as const };

  /** Each is worked out once: it takes a while. */
  const byLevel = new Map<number, ReturnType<typeof forecastOfLines>>();
  const forecastAt = (level: 0.8 | 0.95) => {
    const known = byLevel.get(level) ?? forecastOfLines(lines, { ...options, level });
    byLevel.set(level, known);
    return known;
  };
  const value = (args: readonly unknown[], level: 0.8 | 0.95 = 0.8) => {
    const query = readForecastQuery(args, names);
    if (!query.ok) return query.problem;
    expect(query.value.level).toBe(level);
    const forecast = forecastAt(level);
    if (!forecast.ok) return forecast.problem;
    const answered = answerForecast(query.value, forecast.value);
    return answered.ok ? answered.value : answered.problem;
  };

  test("lies between its low and its high end, and 95 % reaches further than 80 %", () => {
    const ends = ["low 95", "low", "middle", "high 80", "HIGH 95 %"].map((level) =>
      Number(value(["România", "2026-12", level], String(level).includes("95") ? 0.95 : 0.8)),
    );
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(new Set(ends).size).toBe(5);
    expect(value(["România", "2026-12"])).toBe(ends[2]);
  });

  test("is there for the twelve months ahead and for no other", () => {
    expect(typeof value(["C-1", "2026-11"])).toBe("number");
    expect(typeof value(["C-1", "2027-10"])).toBe("number");
    const outside = { code: "month-out-of-reach", first: "2026-11", last: "2027-10" };
    expect(value(["C-1", "2026-10"])).toEqual(outside);
    expect(value(["C-1", "2027-11"])).toEqual(outside);
  });

  test("is impossible from two months, and without sales", () => {
    const two = { ...options, ledger: { ...source, firstDay: "2026-09-01", sources: [] } as never };
    expect(forecastOfLines(lines.slice(-2), two)).toEqual({
      ok: false,
      problem: { code: "too-short", monthCount: 2, neededCount: 3 },
    });
    expect(forecastOfLines([], options)).toEqual({ ok: false, problem: { code: "no-sales" } });
  });

  test("of a name that a segment and a client share is refused, not guessed", () => {
    expect(value(["Moldova", "2026-12"])).toMatchObject({ code: "several-found" });
  });

  test.each(["80", "lowest", "75 low"])("refuses the level %s", (level) => {
    expect(value(["România", "2026-12", level])).toEqual({ code: "not-a-level", text: level });
  });
});

describe("DOSAR.PRICE", () => {
  const price = (id: string, fields: object, competitor = "shop") =>
    LatestPrice.parse({
      offer: {
        id,
        competitorId: competitor,
        url: `https://${competitor}.example/${id}`,
        name: id,
        firstSeenAt: "2026-10-01T08:00:00.000Z",
        ...fields,
      },
      competitor: { id: competitor, name: competitor.toUpperCase(), hosts: [`www.${competitor}.example`] },
      latest: seenRecord(id, "2026-11-20", 1249_90),
    });
  const seenRecord = (offerId: string, day: string, coefficient: number) => ({
    id: `${offerId}-${day}`,
    offerId,
    observedAt: `${day}T10:00:00.000Z`,
    price: { coefficient, scale: 2, currency: "RON" },
    vat: "unknown",
    evidence: [],
  });
  const prices = [
    price("beans", { name: "Cafea boabe 1 kg", gtin: "5941234567890" }),
    price("beans-box", { name: "Cafea boabe cutie" }),
    price("beans-bag", { name: "Cafea boabe pungă" }),
    price("other", { name: "Cafea boabe 1 kg" }, "mart"),
  ];
  const match = (offerId: string) =>
    MatchedProduct.parse({ offerId, productId: "p", sku: "CAFEA-1KG", name: "Cafea Dosar 1 kg" });
  const named = offerNames(prices, [match("beans")]);
  const offerOf = (args: readonly unknown[], by = named) => {
    const query = readPriceQuery(args, by);
    return query.ok ? query.value.offerId : query.problem;
  };

  test.each([
    ["cafea boabe 1 KG", "shop.example"],
    ["5941234567890", "www.shop.example"],
    ["https://shop.example/beans", "Shop"],
    ["CAFEA-1KG", "shop"],
    ["Cafea Dosar 1 kg", "shop"],
  ])("finds the offer by %s at %s", (offer, competitor) => {
    expect(offerOf([offer, competitor])).toBe("beans");
  });

  test("tells apart an unknown competitor and an offer that this competitor has not", () => {
    expect(offerOf(["Cafea boabe 1 kg", "nobody"])).toEqual({ code: "unknown-competitor", text: "nobody" });
    expect(offerOf(["CAFEA-1KG", "mart"])).toEqual({
      code: "unknown-offer",
      text: "CAFEA-1KG",
      competitor: "MART",
    });
  });

  test("refuses a product that was matched with two offers of one competitor", () => {
    const twice = offerNames(prices, [match("beans-box"), match("beans-bag")]);
    expect(offerOf(["CAFEA-1KG", "shop"], twice)).toMatchObject({
      code: "several-found",
      names: ["https://shop.example/beans-box", "https://shop.example/beans-bag"],
    });
  });

  test("is what stood at the end of the day, and no figure before the first", () => {
    const seen = [
      seenRecord("beans", "2026-11-20", 1249_90),
      seenRecord("beans", "2026-11-03", 1199_00),
    ] as unknown as readonly SeenPrice[];
    const on = (day?: string) => {
      const query = readPriceQuery(["Cafea boabe 1 kg", "shop", day], named);
      const answered = query.ok ? answerPrice(query.value, seen, utcDayOf) : query;
      return answered.ok ? answered.value : answered.problem;
    };
    expect(on()).toBe(1249.9);
    expect(on("2026-11-19")).toBe(1199);
    expect(on("2026-11-20")).toBe(1249.9);
    expect(on("2026-11-02")).toEqual({ code: "no-price-yet", day: "2026-11-03" });
  });
});
