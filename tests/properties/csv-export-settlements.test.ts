import fc from "fast-check";
import { expect, it } from "vitest";
import { Client } from "../../shared/model/client.ts";
import { Contact } from "../../shared/model/contact.ts";
import { Payment } from "../../shared/model/payment.ts";
import { Receivable } from "../../shared/model/receivable.ts";
import { Target } from "../../shared/model/target.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import {
  dumpOf,
  exportText,
  id,
  instant,
  mergedIds,
  setting,
  some,
  source,
  text,
  uniqueById,
  withoutAbsent,
} from "../support/exported-records.ts";
import { importText } from "../support/import-text.ts";
import { openTestStore } from "../support/open-test-store.ts";

const clientId = fc.option(fc.constantFrom("client-a", "client-b"), { nil: undefined });
const money = fc.record({
  minorUnits: fc.integer({ min: -999_999, max: 999_999 }),
  currency: fc.constantFrom("RON", "EUR", "JPY"),
});
const day = fc.constantFrom("2026-01-31", "2026-02-01");
const someDay = fc.option(day, { nil: undefined });
const contact = fc
  .record({
    id,
    clientId: fc.constantFrom("client-a", "client-b", "client-unknown"),
    name: text(12),
    role: some(8),
    phone: some(8),
    email: some(8),
    archivedAt: instant,
    mergedIds,
  })
  .map((fields) => Contact.parse(withoutAbsent(fields)));
const receivable = fc
  .record({
    id,
    source,
    clientId,
    clientCode: some(6),
    documentType: fc.constantFrom("invoice", "credit-note", "advance", "balance"),
    documentNumber: fc.oneof(text(6), fc.constant("")),
    occurrence: fc.integer({ min: 0, max: 3 }),
    issuedOn: someDay,
    dueOn: someDay,
    settledOn: someDay,
    sums: fc.oneof(
      money.map((amount) => ({ amount })),
      fc.record({ open: money, statedOn: day }),
      fc.record({ amount: money, statedOn: day }).map((all) => ({ ...all, open: all.amount })),
    ),
  })
  .map(({ sums, ...fields }) => Receivable.parse(withoutAbsent({ ...fields, ...sums })));
const payment = fc
  .record({
    // Of a document and of a payment no two ids are alike.
    id: id.map((one) => `p${one}`),
    source,
    clientId,
    clientCode: some(6),
    number: fc.oneof(text(6), fc.constant("")),
    occurrence: fc.integer({ min: 0, max: 3 }),
    paidOn: day,
    amount: money,
    documentNumber: some(6),
  })
  .map((fields) => Payment.parse(withoutAbsent(fields)));
const target = fc
  .record({
    id,
    month: fc.constantFrom("2026-01", "2026-12"),
    scope: fc.oneof(
      fc.constant({ kind: "all" }),
      fc.constantFrom({ kind: "client", id: "client-a" }, { kind: "segment", id: "segment-gone" }),
      text(8).map((name) => ({ kind: "category", name })),
    ),
    wanted: fc.oneof(
      money.map((amount) => ({ plan: "sales", amount })),
      fc.constant({ plan: "sales", quantity: { coefficient: -1250, scale: 3 } }),
      fc.integer({ min: 0, max: 99 }).map((count) => ({ plan: "active-clients", count })),
    ),
  })
  .map(({ wanted, ...fields }) => Target.parse({ ...fields, ...wanted }));
it("brings contacts, receivables, payments and targets back as they were, also without the clients", async () => {
  await fc.assert(
    fc.asyncProperty(
      uniqueById(contact),
      uniqueById(receivable),
      uniqueById(payment),
      uniqueById(target),
      setting,
      async (contacts, receivables, payments, targets, given) => {
        const store = await openTestStore();
        const clients = ["client-a", "client-b", "client-unknown"].map((one) =>
          Client.parse({ id: one, name: `Firm ${one}`, status: "key", codes: [], tags: ["t"] }),
        );
        await saveRecords(store, [
          ...clients.map((record) => ({ table: "clients", record }) as const),
          ...contacts.map((record) => ({ table: "contacts", record }) as const),
          ...receivables.map((record) => ({ table: "receivables", record }) as const),
          ...payments.map((record) => ({ table: "payments", record }) as const),
          ...targets.map((record) => ({ table: "targets", record }) as const),
        ]);
        const kept = await dumpOf(store);
        const empty = await openTestStore();
        for (const kind of ["contacts", "receivables", "targets", "clients"] as const) {
          const file = await exportText(store, { kind }, given);
          expect(await importText(store, file)).toMatchObject({ isWritten: false, rejectedRows: [] });
          expect(await importText(empty, file)).toMatchObject({ rejectedRows: [] });
        }
        expect(await dumpOf(store)).toEqual(kept);
        expect(await dumpOf(empty)).toEqual(kept);
      },
    ),
    { numRuns: 5 },
  );
});
