import type { FormulaProblem } from "../../shared/model/formula.ts";
import type { Result } from "../../shared/std/result.ts";
import type { WaitingCall } from "./formula-call.ts";

export interface AskedQuery<Query> {
  readonly call: WaitingCall;
  readonly query: Query;
}

/** The calls whose arguments say what is wanted, by what they need; the others are answered with their problem. */
export function groupQueries<Query, Key>(
  calls: readonly WaitingCall[],
  read: (args: readonly unknown[]) => Result<Query, FormulaProblem>,
  keyOf: (query: Query) => Key,
): ReadonlyMap<Key, readonly AskedQuery<Query>[]> {
  const groups = new Map<Key, AskedQuery<Query>[]>();
  for (const call of calls) {
    const query = read(call.args);
    if (!query.ok) {
      call.settle(query);
      continue;
    }
    const key = keyOf(query.value);
    const group = groups.get(key) ?? [];
    group.push({ call, query: query.value });
    groups.set(key, group);
  }
  return groups;
}

export function settleAll(calls: readonly WaitingCall[], problem: FormulaProblem): void {
  for (const { settle } of calls) settle({ ok: false, problem });
}
