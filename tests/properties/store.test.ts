import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Client } from "../../shared/model/client.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { canonicalDump } from "../../shared/store/canonical-dump.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { countChangesWithin } from "../../shared/store/changes-within.ts";
import { clientIdOf } from "../../shared/store/identity.ts";
import { compactLedger } from "../../shared/store/ledger/compact-ledger.ts";
import type { SalesScope } from "../../shared/store/ledger/ledger-scope.ts";
import { totalsOfLedger } from "../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines, readSalesPage } from "../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";
import { undoBatch } from "../../shared/store/undo-batch.ts";
import { undoWrite } from "../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../support/add-ledger-batch.ts";
import { makeBatch, makeLine } from "../support/make-sales.ts";
import { openTestStore } from "../support/open-test-store.ts";

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-03-0${number}`);
const name = fc.constantFrom("", "A", "a", "Ș-1", "№ 7", "=1+1", "x\ny");

/** A document with its lines, few enough names that documents of two files meet. */
const document = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    soldOn: day,
    isCredit: fc.boolean(),
    clientCode: fc.option(fc.constantFrom("C-1", "C-2", "Ș"), { nil: undefined }),
    lines: fc.array(
      fc.record({
        sku: fc.constantFrom("A", "B", "C"),
        productName: name,
        coefficient: fc.integer({ min: -9, max: 100_000 }),
        scale: fc.integer({ min: 0, max: 4 }),
        minorUnits: fc.oneof(
          fc.integer({ min: -500, max: 500 }),
          fc.constantFrom(300, 70_000, 3e9, -3e9, 9e12),
        ),
        currency: fc.constantFrom("RON", "EUR"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ number, soldOn, isCredit, clientCode, lines }) => ({
    key: `${number} ${soldOn} ${isCredit}`,
    lines: lines.map(({ sku, productName, coefficient, scale, minorUnits, currency }, index) =>
      makeLine({
        documentNumber: `F-${number}`,
        documentType: isCredit ? "credit-note" : "invoice",
        soldOn,
        clientCode,
        lineNumber: index + 1,
        sku,
        productName,
        quantity: { coefficient, scale },
        net: { minorUnits, currency },
      }),
    ),
  }));

const file = fc
  .uniqueArray(document, { selector: ({ key }) => key, maxLength: 14 })
  .map((documents) => documents.flatMap(({ lines }) => lines));

const scope: fc.Arbitrary<SalesScope> = fc.oneof(
  fc.constant({}),
  fc.constant({ unassigned: true }),
  fc.constantFrom("C-1", "C-2").map((code) => ({ clientIds: [clientIdOf(makeLine().source, code)] })),
  fc.constant({ from: makeLine().soldOn }),
);

function add(store: Store, id: string, lines: readonly SalesLine[], others: readonly RecordWrite[] = []) {
  return addLedgerBatch(store, lines, (counts) => makeBatch(id, counts), others);
}

async function ledgerOf(store: Store): Promise<string[]> {
  return (await canonicalDump(store)).split("\n").filter((line) => line.startsWith("ledger"));
}

const RUNS = { numRuns: 40 };

describe("importing", () => {
  it("adds nothing the second time, whatever the order of the documents", async () => {
    const check = fc.asyncProperty(file, async (lines) => {
      const store = await openTestStore();
      await add(store, "one", lines);
      const before = await ledgerOf(store);
      const again = await add(store, "two", lines.toReversed());
      expect([again.addedCount, again.changedCount, again.sameCount]).toEqual([0, 0, lines.length]);
      expect(await ledgerOf(store)).toEqual(before);
      expect(before).toHaveLength(lines.length);
    });
    await fc.assert(check, RUNS);
  });

  it("of two files leaves the same lines in either order when they agree on what they share", async () => {
    const check = fc.asyncProperty(file, fc.nat(14), fc.nat(14), async (lines, first, second) => {
      const numberOf = (line: SalesLine) => Number(line.documentNumber.slice(2));
      const upper = lines.filter((line) => numberOf(line) >= Math.min(first, second));
      const lower = lines.filter((line) => numberOf(line) <= Math.max(first, second));
      const [one, other] = [await openTestStore(), await openTestStore()];
      await add(one, "upper", upper);
      await add(one, "lower", lower);
      await add(other, "lower", lower);
      await add(other, "upper", upper);
      expect(await ledgerOf(one)).toEqual(await ledgerOf(other));
      expect(await ledgerOf(one)).toHaveLength(lines.length);
    });
    await fc.assert(check, RUNS);
  });

  it("leaves each document as the last file has it, and undoing gives back what stood before", async () => {
    const check = fc.asyncProperty(file, file, file, async (base, corrected, more) => {
      const store = await openTestStore();
      await add(store, "base", base);
      const before = await canonicalDump(store);
      const client = Client.parse({ id: "new", name: "Nou", status: "active", codes: [], tags: [] });
      await add(store, "corrected", corrected, [{ table: "clients", record: client }]);
      const kept = await ledgerOf(store);
      for (const line of corrected) {
        const found = await listSalesLines(store, { from: line.soldOn, to: line.soldOn });
        const isDocument = (other: SalesLine) =>
          other.documentNumber === line.documentNumber && other.documentType === line.documentType;
        expect(found.filter(isDocument)).toHaveLength(
          corrected.filter((other) => isDocument(other) && other.soldOn === line.soldOn).length,
        );
      }
      await undoBatch(store, makeBatch("corrected").id);
      expect(await canonicalDump(store)).toBe(before);
      await add(store, "again", corrected);
      expect(await ledgerOf(store)).toEqual(kept);
      await add(store, "more", more);
      await undoBatch(store, makeBatch("more").id);
      expect(await ledgerOf(store)).toEqual(kept);
    });
    await fc.assert(check, RUNS);
  });
});

describe("reading", () => {
  it("in pages of any size gives the whole list, from any page on, with the count first", async () => {
    const check = fc.asyncProperty(
      file,
      file,
      scope,
      fc.integer({ min: 1, max: 9 }),
      async (one, two, wanted, limit) => {
        const store = await openTestStore();
        await add(store, "one", one);
        await add(store, "two", two);
        const all = await listSalesLines(store, wanted);
        const read: SalesLine[] = [];
        for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
          const page = await readSalesPage(store, wanted, after, limit);
          expect(page.totalCount).toBe(isFirst ? all.length : undefined);
          expect(page.lines).toEqual(all.slice(read.length, read.length + limit));
          read.push(...page.lines);
          after = page.next;
        }
        expect(read).toEqual(all);
      },
    );
    await fc.assert(check, RUNS);
  });

  it("in totals by client, product and month comes to the sum of the lines in each currency", async () => {
    const check = fc.asyncProperty(file, file, scope, async (one, two, wanted) => {
      const store = await openTestStore();
      await add(store, "one", one);
      await add(store, "two", two);
      const lines = await listSalesLines(store, wanted);
      for (const by of ["client", "product", "month"] as const) {
        const totals = await totalsOfLedger(store, by, wanted);
        for (const currency of ["RON", "EUR"]) {
          const expected = lines
            .filter(({ net }) => net.currency === currency)
            .reduce((sum, { net }) => sum + net.minorUnits, 0);
          const sum = totals
            .filter((total) => total.currency === currency)
            .reduce((all, total) => all + total.netMinorUnits, 0);
          expect(sum).toBe(expected);
        }
      }
    });
    await fc.assert(check, RUNS);
  });
});

describe("what changed since", () => {
  it("tells of every import, correction and undoing that changed the lines of a scope", async () => {
    const check = fc.asyncProperty(
      file,
      file,
      scope,
      fc.boolean(),
      async (one, two, wanted, isRoomGivenBack) => {
        const store = await openTestStore();
        await add(store, "one", one);
        const expectSameOrTold = async (act: () => Promise<unknown>) => {
          const [revision, before] = [await revisionOf(store), await listSalesLines(store, wanted)];
          await act();
          const { salesLines } = await countChangesWithin(store, revision, wanted);
          const contentOf = (lines: readonly SalesLine[]) =>
            lines.map((line) => JSON.stringify(line)).toSorted();
          if (salesLines === 0) {
            expect(contentOf(await listSalesLines(store, wanted))).toEqual(contentOf(before));
          }
        };
        await expectSameOrTold(() => add(store, "two", two));
        const [first] = one;
        const moved = one.filter(({ documentNumber }) => documentNumber === first?.documentNumber);
        await expectSameOrTold(() =>
          add(
            store,
            "moved",
            moved.map((line) => ({ ...line, clientCode: "C-2" as SalesLine["clientCode"] })),
          ),
        );
        await expectSameOrTold(async () => {
          await undoBatch(store, makeBatch("two").id);
          if (isRoomGivenBack) await compactLedger(store);
        });
      },
    );
    await fc.assert(check, RUNS);
  });
});

describe("undoing a write", () => {
  const write = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    city: fc.option(name),
    removed: fc.boolean(),
  });
  const writes = fc.uniqueArray(write, { selector: ({ id }) => id, minLength: 1 }).map((all) =>
    all.map(
      ({ id, city, removed }): RecordWrite =>
        removed
          ? { table: "clients", id, removed: true }
          : {
              table: "clients",
              record: Client.parse({
                id,
                name: id,
                status: "active",
                codes: [],
                tags: [],
                ...(city === null ? {} : { city }),
              }),
            },
    ),
  );

  it("gives back everything, and undoing the undoing the write", async () => {
    const check = fc.asyncProperty(fc.array(writes, { maxLength: 4 }), writes, async (history, last) => {
      const store = await openTestStore();
      for (const earlier of history) await saveRecords(store, earlier);
      const before = await canonicalDump(store);
      const revision = await saveRecords(store, last);
      const after = await canonicalDump(store);
      const undone = await undoWrite(store, revision);
      expect([undone.keptCount, await canonicalDump(store)]).toEqual([0, before]);
      await undoWrite(store, undone.revision);
      expect(await canonicalDump(store)).toBe(after);
    });
    await fc.assert(check, RUNS);
  });
});
