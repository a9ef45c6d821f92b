import fc from "fast-check";
import { buildClientSheet } from "../../../shared/actions/build-client-sheet.ts";
import { buildSegmentForecast } from "../../../shared/actions/build-segment-forecast.ts";
import { addDays, type Day } from "../../../shared/model/day.ts";
import { ClientId, SegmentId } from "../../../shared/model/ids.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";
import type { SheetPlan } from "../../../shared/model/sheet-plan.ts";
import { sheets as en } from "../../../shared/words/en/sheets.ts";
import { sheets as ru } from "../../../shared/words/ru/sheets.ts";
import { makeLine } from "../make-sales.ts";
import { setting } from "../sample-plans.ts";

const FIRST_DAY = "2023-10-03" as Day;

const CLIENT_NAMES = new Map([0, 1, 2].map((index) => [ClientId.parse(`k${index}`), `=Client ${index}`]));

/** Up to two years of lines: kilograms, credit notes, gifts, months without a sale, currencies without or with three decimals. */
const ledgers = fc.record({
  currency: fc.constantFrom("RON", "JPY", "TND"),
  isCut: fc.boolean(),
  lines: fc.array(
    fc.record({
      offset: fc.nat(760),
      sku: fc.constantFrom("A-1", "A-2", "Ж'3", "[4]"),
      minorUnits: fc.oneof(fc.integer({ min: -90_000, max: 900_000_000 }), fc.constant(0)),
      quantity: fc.record({ coefficient: fc.integer({ min: -5000, max: 90_000 }), scale: fc.nat(3) }),
    }),
    { maxLength: 120 },
  ),
});

/** The same plans for the same day, whatever the machine. */
export function generatedPlans(today: Day, count: number): readonly SheetPlan[] {
  return fc
    .sample(ledgers, { numRuns: count, seed: 20_261_128 })
    .flatMap(({ currency, isCut, lines }, index) => {
      const made = lines.map(({ offset, sku, minorUnits, quantity }, number): SalesLine => {
        const documentType = minorUnits < 0 ? "credit-note" : "invoice";
        return makeLine({
          soldOn: addDays(FIRST_DAY, offset),
          documentNumber: `D-${number}`,
          documentType,
          clientId: `k${number % 3}`,
          sku,
          productName: `Product ${sku}`,
          quantity,
          unitPrice: { coefficient: 1, scale: 0, currency },
          net: { minorUnits, currency },
        });
      });
      const ledger = {
        ...setting.ledger,
        firstDay: FIRST_DAY,
        lastDay: isCut ? today : addDays(FIRST_DAY, 765),
      };
      const request = { ...setting, today, ledger, lines: made };
      const client = { id: ClientId.parse(`c${index}`), name: `Client ${index} & Co` };
      const segment = { id: SegmentId.parse(`s${index}`), name: `Segment 'N' ${index}` };
      return [
        buildClientSheet({ ...request, client, notes: undefined, language: "ru", words: ru }),
        buildSegmentForecast({ ...request, clientNames: CLIENT_NAMES, segment, language: "en", words: en }),
      ];
    });
}
