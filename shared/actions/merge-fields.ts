/** What becomes one when records turn out to be the same: pure, for plans and for the writing alike. */
import { ownField } from "../model/custom-fields.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { RecordOf } from "../store/tables.ts";

const FIELDS = {
  clients: [
    "name",
    "status",
    "taxId",
    "country",
    "city",
    "address",
    "category",
    "channel",
    "phone",
    "email",
    "priceColumn",
    "creditLimit",
    "paymentDays",
  ],
  contacts: ["name", "role", "phone", "email"],
  competitors: ["name", "country"],
  products: ["name", "category", "brand", "gtin", "unit", "listPrice", "cost", "columnPrices"],
  offers: ["name", "url", "brand", "gtin", "mpn", "sku", "pack"],
} as const satisfies { readonly [T in MergeableTable]: readonly (keyof RecordOf<T>)[] };

/** What only Dosar has noted: nobody is asked about it. */
const UNASKED = {
  clients: ["asInFile"],
  contacts: [],
  competitors: [],
  products: [],
  offers: ["pagePack"],
} as const satisfies {
  readonly [T in MergeableTable]: readonly (keyof RecordOf<T>)[];
};

/** Lists of which all entries are kept. */
const LISTS = ["codes", "hosts", "tags"] as const;

/** As many as an offer may be told apart from. The first ones, so that it does not matter which are merged first. */
const MOST_OTHERS = 50;

const CUSTOM = "customFields.";

/** A field in which the records differ. */
export interface MergeField {
  /** Names the field in the choices: "city", or "customFields.Route" for a field of the person's own. */
  readonly key: string;
  readonly field: string;
  /** Only beside `field: "customFields"`. */
  readonly customName?: string;
  /** What the kept record says; absent when it says nothing. */
  readonly kept?: unknown;
  readonly others: readonly { readonly id: string; readonly value: unknown }[];
}

/** By key of the field: id of the record whose value stands. Without a choice the kept one's, else the first that says something. */
export type FieldChoices = Readonly<Record<string, string>>;

interface Mergeable {
  readonly id: string;
  readonly archivedAt?: string | undefined;
  readonly firstSeenAt?: string | undefined;
  readonly mergedIds?: readonly string[] | undefined;
  readonly customFields?: Readonly<Record<string, string>> | undefined;
}

/** The fields in which the records differ, the first record being the one that is kept. */
export function differingFields(table: MergeableTable, records: readonly Mergeable[]): readonly MergeField[] {
  const keys = [...FIELDS[table], ...customNamesOf(records).map((name) => CUSTOM + name)];
  return keys.flatMap((key): readonly MergeField[] => {
    const [kept, ...others] = records.map((record) => ({ id: record.id, value: readField(record, key) }));
    const differing = others.filter(({ value }) => isSaid(value) && !isEqual(value, kept?.value));
    if (differing.length === 0) return [];
    const isCustom = key.startsWith(CUSTOM);
    return [
      {
        key,
        field: isCustom ? "customFields" : key,
        ...(isCustom && { customName: key.slice(CUSTOM.length) }),
        ...(isSaid(kept?.value) && { kept: kept?.value }),
        others: differing,
      },
    ];
  });
}

/** The one record that stands for all of them, not yet held against its schema. Associative where nothing is chosen. */
export function mergedRecord(
  table: MergeableTable,
  records: readonly [Mergeable, ...Mergeable[]],
  choices: FieldChoices,
): Readonly<Record<string, unknown>> {
  const [kept, ...others] = records;
  const chosen = [...FIELDS[table], ...UNASKED[table]].map(
    (field) => [field, chosenValue(records, field, choices)] as const,
  );
  const allOf = (field: string) => unionOf(records.map((record) => readField(record, field)));
  const lists = LISTS.filter((field) => records.some((record) => field in record));
  const otherThan = allOf("otherThan").slice(0, MOST_OTHERS);
  const customs = customNamesOf(records).map(
    (name) => [name, chosenValue(records, CUSTOM + name, choices)] as const,
  );
  return {
    ...kept,
    ...Object.fromEntries(chosen),
    ...Object.fromEntries(lists.map((field) => [field, allOf(field)])),
    ...(otherThan.length > 0 && { otherThan }),
    customFields: Object.fromEntries(customs),
    archivedAt: archivedAtOf(records),
    // Only offers have it; for the others it stays undefined and is left out.
    firstSeenAt: records.flatMap(({ firstSeenAt }) => firstSeenAt ?? []).toSorted()[0],
    mergedIds: [
      ...new Set([
        ...(kept.mergedIds ?? []),
        ...others.flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]),
      ]),
    ].filter((id) => id !== kept.id),
  };
}

function chosenValue(records: readonly Mergeable[], key: string, choices: FieldChoices): unknown {
  const chosen = records.find(({ id }) => id === choices[key]);
  if (chosen !== undefined) return readField(chosen, key);
  return records.map((record) => readField(record, key)).find(isSaid);
}

/** In the lists only while all of them are out of them is the one out too. */
function archivedAtOf(records: readonly Mergeable[]): string | undefined {
  const times = records.flatMap(({ archivedAt }) => archivedAt ?? []);
  return times.length === records.length ? times.toSorted().at(-1) : undefined;
}

function customNamesOf(records: readonly Mergeable[]): readonly string[] {
  return [...new Set(records.flatMap(({ customFields = {} }) => Object.keys(customFields)))];
}

function readField(record: Mergeable, key: string): unknown {
  if (key.startsWith(CUSTOM)) return ownField(record.customFields, key.slice(CUSTOM.length));
  return (record as unknown as Readonly<Record<string, unknown>>)[key];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== "";
}

/** Entries are texts or flat objects whose keys never change order. */
function unionOf(lists: readonly unknown[]): readonly unknown[] {
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list : []) as readonly unknown[]);
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
