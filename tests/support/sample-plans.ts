/** Plans of the three sheets from a few lines and prices that have everything in them that is hard to show. */
import { buildClientSheet } from "../../shared/actions/build-client-sheet.ts";
import { buildPricesSheet } from "../../shared/actions/build-prices-sheet.ts";
import { buildSegmentForecast } from "../../shared/actions/build-segment-forecast.ts";
import { type Day, utcDayOf } from "../../shared/model/day.ts";
import { ClientId, SegmentId } from "../../shared/model/ids.ts";
import { LatestPrice } from "../../shared/model/latest-price.ts";
import { CurrencyCode } from "../../shared/model/money.ts";
import { Note } from "../../shared/model/note.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { sheets as en } from "../../shared/words/en/sheets.ts";
import { sheets as ro } from "../../shared/words/ro/sheets.ts";
import { makeLine } from "./make-sales.ts";

export const setting = {
  today: "2026-02-10" as Day,
  currency: CurrencyCode.parse("RON"),
  dayOf: utcDayOf,
  ledger: { firstDay: "2024-01-02" as Day, lastDay: "2026-02-09" as Day, labels: ["generated"], sources: [] },
};

/** One invoice a month over 26 months, with a return in each fifth and a line in another currency. */
export const sampleLines: readonly SalesLine[] = Array.from({ length: 26 }, (_, index) => {
  const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  const minorUnits = 100_000 + 20_000 * (index % 12) + 777 * index;
  const invoice = makeLine({
    soldOn: `${month}-05`,
    documentNumber: `F-${index}`,
    net: { minorUnits, currency: "RON" },
  });
  const isReturn = index % 5 === 4;
  const creditNote = makeLine({
    soldOn: `${month}-07`,
    documentType: "credit-note",
    documentNumber: `R-${index}`,
    sku: "=1+1",
    productName: "=CMD()|'ceai'",
    quantity: { coefficient: -15, scale: 1 },
    net: { minorUnits: -1250, currency: "RON" },
  });
  return isReturn ? [invoice, creditNote] : [invoice];
}).flat();
const euros = makeLine({
  soldOn: "2025-07-01",
  documentNumber: "E-1",
  net: { minorUnits: 900, currency: "EUR" },
});

const notes = [
  Note.parse({
    id: "n1",
    about: { kind: "client", id: "c1" },
    kind: "need",
    text: "=Vrea livrare lunea",
    createdAt: "2026-01-15T09:00:00.000Z",
  }),
];

/** What may be otherwise than in the samples. */
export interface SampleChange {
  readonly today?: Day;
  readonly lines?: readonly SalesLine[];
  /** Added to each price, in the smallest unit. */
  readonly dearerBy?: number;
  /** When the prices were seen last. */
  readonly seenOn?: Day;
}

/** A client with an open month, a year before, returns, another currency and text like a formula. */
export function sampleClientPlan({
  today = setting.today,
  lines = sampleLines,
}: SampleChange = {}): SheetPlan {
  const client = { id: ClientId.parse("c1"), name: "Hotel Perla Mării SRL" };
  return buildClientSheet({
    ...setting,
    today,
    client,
    lines: [...lines, euros],
    notes,
    language: "ro",
    words: ro,
  });
}

/** A segment's forecast with its interval, its test and room for the person's own. */
export function sampleForecastPlan({
  today = setting.today,
  lines = sampleLines,
}: SampleChange = {}): SheetPlan {
  const segment = { id: SegmentId.parse("s1"), name: "Romania" };
  const clientNames = new Map([
    [ClientId.parse("c1"), "Hotel Perla Mării SRL"],
    [ClientId.parse("c2"), "=Cafenea"],
  ]);
  const ofClients = lines.map((line, index) => ({
    ...line,
    clientId: ClientId.parse(index % 3 === 0 ? "c2" : "c1"),
  }));
  return buildSegmentForecast({
    ...setting,
    today,
    segment,
    lines: ofClients,
    clientNames,
    language: "en",
    words: en,
  });
}

/** A price without VAT before, and packs: told by the name, by the person, by the price itself, and by nobody. */
export function samplePricesPlan({
  today = setting.today,
  dearerBy = 0,
  seenOn = "2026-02-01" as Day,
}: SampleChange = {}): SheetPlan {
  return buildPricesSheet({
    ...setting,
    today,
    prices: [
      priceOf("o1", { vatBefore: "included", dearerBy, seenOn }),
      priceOf("o2", { vatBefore: "excluded", dearerBy, seenOn }),
      priceOf("o3", { name: "Apă minerală 6 x 1,5 L", dearerBy, seenOn }),
      priceOf("o4", { name: "Cafea boabe", pack: "24 x 330 g", dearerBy, seenOn }),
      priceOf("o5", { name: "Șuruburi 100 buc", unit: "100 piece", dearerBy, seenOn }),
      priceOf("o6", { name: "Șervețele 2000 buc", dearerBy, seenOn }),
    ],
    staleDays: 45,
    language: "en",
    words: en,
  });
}

interface SampleOffer {
  readonly name?: string;
  /** What the person wrote. */
  readonly pack?: string;
  readonly unit?: string;
  readonly vatBefore?: string;
  readonly dearerBy: number;
  readonly seenOn: Day;
}

function priceOf(id: string, sample: SampleOffer) {
  const { name = `Bormașină ${id}`, pack, unit, vatBefore = "included", dearerBy, seenOn } = sample;
  const observation = (key: string, observedAt: string, coefficient: number, vat: string) => ({
    id: `${id}-${key}`,
    offerId: id,
    observedAt,
    price: { coefficient, scale: 2, currency: "RON" },
    vat,
    ...(unit && { unit }),
    evidence: [],
  });
  return LatestPrice.parse({
    offer: {
      id,
      competitorId: "k1",
      url: `https://shop.example/${id}`,
      name,
      ...(pack && { pack }),
      firstSeenAt: "2026-01-01T10:00:00.000Z",
    },
    competitor: { id: "k1", name: "Shop", hosts: ["shop.example"] },
    latest: observation("new", `${seenOn}T10:00:00.000Z`, 54_990 + dearerBy, "included"),
    previous: observation("old", "2026-01-01T10:00:00.000Z", 49_990 + 3 * dearerBy, vatBefore),
  });
}
