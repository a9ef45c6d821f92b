/** Laws of the analyses over any ledger. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { abcClasses } from "../../shared/analysis/abc.ts";
import { clientAxis, productAxis, spanAxis } from "../../shared/analysis/axis.ts";
import { columnsOfLines } from "../../shared/analysis/columns-of-lines.ts";
import { sumCube } from "../../shared/analysis/cube.ts";
import { lineCosts } from "../../shared/analysis/line-costs.ts";
import { priceVolumeMix } from "../../shared/analysis/price-volume-mix.ts";
import { wholeShares } from "../../shared/analysis/whole-shares.ts";
import { addDays, type Day } from "../../shared/model/day.ts";
import type { CurrencyCode } from "../../shared/model/money.ts";
import { QUANTITY_SCALE } from "../../shared/model/sales-columns.ts";
import { multiplyToUnits } from "../../shared/std/decimal.ts";
import { makeLine } from "../support/make-sales.ts";

const START = "2025-01-01" as Day;

const line = fc
  .record({
    documentNumber: fc.integer({ min: 1, max: 6 }).map(String),
    documentType: fc.constantFrom("invoice", "credit-note"),
    soldOn: fc.integer({ min: 0, max: 400 }).map((count) => addDays(START, count)),
    clientId: fc.constantFrom("a", "b", undefined),
    sku: fc.constantFrom("T", "J", "S"),
    quantity: fc.record({ coefficient: fc.integer({ min: -5000, max: 5000 }), scale: fc.constantFrom(0, 3) }),
    net: fc.integer({ min: -1e6, max: 1e6 }).map((minorUnits) => ({ minorUnits, currency: "RON" })),
  })
  .map(makeLine);
const ledger = fc.array(line, { maxLength: 40 });

it("sums to the ledger's net whatever it is told apart by", () => {
  fc.assert(
    fc.property(ledger, (lines) => {
      const columns = columnsOfLines(lines);
      const halves = [
        { from: START, to: addDays(START, 199) },
        { from: addDays(START, 200), to: addDays(START, 400) },
      ];
      const net = lines.reduce((sum, { net }) => sum + net.minorUnits, 0);
      for (const axes of [
        [],
        [clientAxis(columns)],
        [productAxis(columns), spanAxis(columns, halves)],
        [clientAxis(columns), productAxis(columns), spanAxis(columns, halves)],
      ]) {
        const { sales, returns } = sumCube(columns, axes);
        expect(sales.reduce((sum, one) => sum + one, 0) + returns.reduce((sum, one) => sum + one, 0)).toBe(
          net,
        );
      }
    }),
  );
});

it("counts the invoices of each client as a set would", () => {
  fc.assert(
    fc.property(ledger, (lines) => {
      // A document has one client, as invoices have.
      const own = lines.map((one) => ({ ...one, documentNumber: `${one.clientId} ${one.documentNumber}` }));
      const columns = columnsOfLines(own);
      const { orders } = sumCube(columns, [clientAxis(columns)]);
      columns.clients.forEach((id, client) => {
        const names = own
          .filter((one) => (one.clientId ?? "") === id && one.documentType === "invoice")
          .map(({ documentNumber, soldOn }) => `${documentNumber} ${soldOn}`);
        expect(orders[client]).toBe(new Set(names).size);
      });
    }),
  );
});

it("rounds the cost of a line once, half away from zero, as decimals are", () => {
  const cost = fc.record({
    coefficient: fc.integer({ min: 0, max: 1e7 }),
    scale: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(line, cost, (one, decimal) => {
      const columns = columnsOfLines([one]);
      const [exact] = lineCosts(columns, () => ({ ...decimal, currency: "RON" as CurrencyCode }));
      const units = { coefficient: columns.quantity[0] ?? 0, scale: QUANTITY_SCALE };
      expect(exact).toBe(multiplyToUnits(units, decimal, 2));
    }),
  );
});

const netAndQuantity = fc.option(
  fc.record({
    netMinorUnits: fc.integer({ min: -1e9, max: 1e9 }),
    quantity: fc.integer({ min: -20, max: 900 }),
  }),
  { nil: undefined },
);
const change = fc.record({ before: netAndQuantity, after: netAndQuantity });

it("explains every change of net to the minor unit, in all and product by product", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const named = changes.map(({ before, after }, index) => ({
        sku: String(index),
        name: "",
        ...(before && { before }),
        ...(after && { after }),
      }));
      const bridge = priceVolumeMix(named);
      const { priceMinorUnits, volumeMinorUnits, mixMinorUnits } = bridge;
      const { gainedMinorUnits, lostMinorUnits, uncomparedMinorUnits } = bridge;
      const effects = [priceMinorUnits, volumeMinorUnits, mixMinorUnits, gainedMinorUnits, lostMinorUnits];
      const explained = effects.reduce((sum, effect) => sum + effect, uncomparedMinorUnits);
      const { beforeMinorUnits, afterMinorUnits, products } = bridge;
      expect(beforeMinorUnits + explained).toBe(afterMinorUnits);
      expect(products.reduce((sum, one) => sum + (one.priceMinorUnits ?? 0), 0)).toBe(priceMinorUnits);
    }),
  );
});

it("shares out whole units that add up, none off by one or more", () => {
  const part = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const shares = wholeShares(parts);
      const sum = parts.reduce((total, one) => total + one, 0);
      expect(shares.reduce((total, one) => total + one, 0)).toBe(Math.round(sum) + 0);
      shares.forEach((share, index) => {
        expect(Math.abs(share - (parts[index] ?? 0))).toBeLessThan(1);
      });
    }),
  );
});

it("never puts a smaller thing into a better class", () => {
  const values = fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 30 });
  fc.assert(
    fc.property(values, (some) => {
      const shares = abcClasses(
        some.map((value, index) => ({ key: String(index), value })),
        { a: 0.8, b: 0.95 },
      );
      const classes = shares.map(({ abc }) => abc).join("");
      expect(classes).toMatch(/^A*B*C*$/);
    }),
  );
});
