/** What a plan changes in the store: its targets, and clients whom nobody knew. */
import type { TargetDraft } from "../csv/record-drafts.ts";
import type { SourceId } from "../model/ids.ts";
import type { Target, TargetScope } from "../model/target.ts";
import { comparableText } from "../std/comparable-text.ts";
import type { Decimal } from "../std/decimal.ts";
import { targetIdOf } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { decidedClientFinder } from "./decided-clients.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { fieldDifferencesOf, withOurs } from "./import-differences.ts";
import { changeOf, type RecordChanges, sumOf } from "./import-record-writes.ts";
import { readKnown } from "./known-records.ts";
import { newClientOf } from "./new-client-of.ts";

interface NamedTarget {
  readonly target: Target;
  /** For whom or for what; empty for all. */
  readonly name: string;
}

/**
 * The targets to write: one a plan, scope and month. Rows of one target are added up, since plans by product are plans of their client. A
 * name of a segment is that segment, any other a category of products; a client whom nobody knows comes as a prospect.
 */
export async function targetWritesOf(
  store: Store,
  drafts: readonly TargetDraft[],
  source: SourceId,
  decisions: ImportDecisions,
): Promise<RecordChanges> {
  const scopes = await scopeFinder(store, source, drafts, decisions);
  const byId = new Map<string, NamedTarget>();
  for (const draft of drafts) {
    const { scope, name } = scopes.find(draft);
    const target = targetOf(draft, scope);
    const key = `${target.id} ${target.amount?.currency ?? ""}`;
    byId.set(key, { target: sumTargets(byId.get(key)?.target, target), name });
  }
  const known = new Map((await listRecords(store, "targets")).map((target) => [target.id, target]));
  const changes = [...byId.values()].map(({ target, name }) => {
    const before = known.get(target.id);
    const fields = fieldDifferencesOf(before, target);
    const title = [name, target.month].filter((part) => part !== "").join(" · ");
    const difference =
      fields.length === 0 ? undefined : { id: target.id, name: title, fields, bringsMore: false };
    const record = withOurs(before, target, decisions);
    return changeOf(difference, [{ before, write: { table: "targets", record } }]);
  });
  const summed = sumOf(changes);
  return { ...summed, writes: [...scopes.changedClients(), ...summed.writes] };
}

/** Whom or what a row means; remembers the clients that it had to make or to join. */
async function scopeFinder(
  store: Store,
  source: SourceId,
  drafts: readonly TargetDraft[],
  decisions: ImportDecisions,
) {
  const clients = await readKnown(store, "clients");
  const firms = drafts.flatMap(({ client }) => client ?? []);
  const findClient = decidedClientFinder(clients, source, firms, decisions);
  const segments = new Map(
    (await listRecords(store, "segments")).map((segment) => [comparableText(segment.name), segment]),
  );
  const changed = new Map<string, RecordWrite>();
  function find({ client: named, category }: TargetDraft): { scope: TargetScope; name: string } {
    if (named !== undefined) {
      const found = findClient(named);
      const client = found?.after ?? newClientOf(named, source, "prospect");
      if (found?.before !== client) changed.set(client.id, { table: "clients", record: client });
      clients.keep(client);
      return { scope: { kind: "client", id: client.id }, name: client.name };
    }
    if (category === undefined) return { scope: { kind: "all" }, name: "" };
    const segment = segments.get(comparableText(category));
    return segment === undefined
      ? { scope: { kind: "category", name: category }, name: category }
      : { scope: { kind: "segment", id: segment.id }, name: segment.name };
  }
  return { find, changedClients: () => [...changed.values()] };
}

function targetOf({ plan, month, amount, quantity, count }: TargetDraft, scope: TargetScope): Target {
  return {
    id: targetIdOf({ plan, scope, month }),
    plan,
    scope,
    month,
    ...(amount && { amount }),
    ...(quantity && { quantity }),
    ...(count !== undefined && { count }),
  };
}

function sumTargets(sum: Target | undefined, target: Target): Target {
  if (sum === undefined) return target;
  const { amount, quantity, count } = target;
  return {
    ...sum,
    ...(amount && {
      amount: { ...amount, minorUnits: amount.minorUnits + (sum.amount?.minorUnits ?? 0) },
    }),
    ...(quantity && { quantity: sumDecimals(quantity, sum.quantity) }),
    ...(count !== undefined && { count: count + (sum.count ?? 0) }),
  };
}

function sumDecimals(a: Decimal, b: Decimal = { coefficient: 0, scale: 0 }): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const unitsOf = ({ coefficient, scale: own }: Decimal) => coefficient * 10 ** (scale - own);
  return { coefficient: unitsOf(a) + unitsOf(b), scale };
}
