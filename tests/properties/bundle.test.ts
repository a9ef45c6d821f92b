import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BundleEntry } from "../../shared/carriers/bundle/bundle.ts";
import { packSales } from "../../shared/carriers/bundle/pack-sales.ts";
import { unpackSales } from "../../shared/carriers/bundle/unpack-sales.ts";
import { Client } from "../../shared/model/client.ts";
import { dayOfNumber } from "../../shared/model/day.ts";
import { Note } from "../../shared/model/note.ts";
import { SalesLine } from "../../shared/model/sales-line.ts";
import { createSha256 } from "../../shared/std/sha256.ts";
import { bundleBytes, entriesOf, readBytes, readGood, salesEntries } from "../support/make-bundle.ts";

const text = (most: number) =>
  fc.string({ minLength: 1, maxLength: most, unit: "grapheme" }).filter((value) => value.length <= most);
const scale = fc.integer({ min: 0, max: 12 });
const coefficient = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.maxSafeInteger());
const currency = fc.constantFrom("RON", "EUR", "JPY", "KWD");
const stamp = fc
  .tuple(
    fc.date({ min: new Date("2020-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
    fc.nat(999),
    fc.constantFrom("a", "b", "c"),
  )
  .map(([date, counter, device]) => `${date.toISOString()}|${String(counter).padStart(6, "0")}|${device}`);

const line = fc
  .record(
    {
      source: fc.constantFrom("main", "1c-moscow"),
      documentType: fc.constantFrom("invoice", "credit-note"),
      documentNumber: fc.oneof(fc.constantFrom("F-1", "F-2"), text(20)),
      soldOn: fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber),
      occurrence: fc.nat(3),
      sku: fc.oneof(fc.constantFrom("A", "B"), text(20)),
      productName: text(40),
      quantity: fc.record({ coefficient, scale }),
      unitPrice: fc.record({ coefficient, scale, currency }),
      net: fc.record({
        minorUnits: fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 50), max: 2 ** 50 })),
        currency,
      }),
      lineNumber: fc.nat(500),
      clientCode: text(20),
      clientId: text(20),
    },
    {
      requiredKeys: [
        "source",
        "documentType",
        "documentNumber",
        "soldOn",
        "occurrence",
        "sku",
        "productName",
        "quantity",
        "unitPrice",
        "net",
      ],
    },
  )
  .map((value) => SalesLine.parse(value));

const record = fc.oneof(
  fc
    .record({
      id: text(20),
      name: text(60),
      phone: fc.option(text(20), { nil: undefined }),
      tags: fc.array(text(10), { maxLength: 3 }),
    })
    .map(({ phone, ...client }) => ({
      table: "clients" as const,
      record: Client.parse({ ...client, status: "active", codes: [], ...(phone !== undefined && { phone }) }),
    })),
  fc.record({ id: text(20), text: text(200) }).map((note) => ({
    table: "notes" as const,
    record: Note.parse({
      ...note,
      about: { kind: "client", id: "c" },
      kind: "need",
      createdAt: "2026-11-24T08:00:00.000Z",
    }),
  })),
);
const entry: fc.Arbitrary<BundleEntry> = fc.oneof(
  fc
    .tuple(
      record,
      stamp,
      fc.option(fc.dictionary(fc.constantFrom("phone", "name"), stamp, { noNullPrototype: true }), {
        nil: undefined,
      }),
    )
    .map(
      ([of, written, fieldStamps]): BundleEntry => ({
        kind: "record",
        entry: { ...of, stamp: written, ...(fieldStamps && { fieldStamps }) },
      }),
    ),
  fc
    .tuple(
      text(20),
      stamp,
      fc.option(fc.jsonValue({ maxDepth: 3, noUnicodeString: false }), { nil: undefined }),
    )
    .filter(([, , value]) => !JSON.stringify(value ?? null).includes("__proto__"))
    .map(
      ([id, written, value]): BundleEntry => ({
        kind: "edit",
        // -0 is 0 in JSON, as everywhere where a value is kept as text.
        entry: {
          table: "clients",
          id,
          field: "tags",
          ...(value !== undefined && { value: JSON.parse(JSON.stringify(value)) }),
          stamp: written,
        },
      }),
    ),
);

test("lines that are packed and unpacked are the same lines in the same order", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
      expect(unpackSales(packSales(lines))).toEqual(lines);
    }),
  );
});

test("a data file that is written and read gives what was put in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 20 }),
      fc.array(line, { maxLength: 30 }),
      async (entries, lines) => {
        const written = [...entries, ...salesEntries(lines)];
        const bundle = await readGood(await bundleBytes(written));
        const kinds = ["record", "edit", "sales"] as const;
        const inOrder = kinds.flatMap((kind) => written.filter((one) => one.kind === kind));
        expect(entriesOf(bundle)).toEqual(inOrder);
      },
    ),
    { numRuns: 60 },
  );
});

test("a data file of which a byte is changed or cut away is not read, or says the same", async () => {
  const good = await bundleBytes(
    salesEntries([
      SalesLine.parse({
        source: "main",
        documentType: "invoice",
        documentNumber: "F-1",
        soldOn: "2026-03-05",
        occurrence: 0,
        sku: "A",
        productName: "B",
        quantity: { coefficient: 1, scale: 0 },
        unitPrice: { coefficient: 1, scale: 0, currency: "RON" },
        net: { minorUnits: 100, currency: "RON" },
      }),
    ]),
  );
  const original = await readGood(good);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, change, isCut) => {
        const bytes = isCut ? good.slice(0, at) : good.slice();
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ change;
        // A few bits of a gzip say nothing: its time, and what fills up the last byte of the compressed part.
        const read = await readBytes(bytes);
        if (isCut) expect(read.ok).toBe(false);
        else if (read.ok) expect(read.value).toEqual(original);
      },
    ),
    { numRuns: 150 },
  );
});

test("SHA-256 of bytes that come in pieces is that of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (parts) => {
      const hash = createSha256();
      const known = createHash("sha256");
      for (const part of parts) {
        hash.update(part);
        known.update(part);
      }
      expect(hash.digest()).toBe(known.digest("hex"));
    }),
  );
});
