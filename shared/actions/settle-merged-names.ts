import type { BundleTable } from "../carriers/bundle/bundle-tables.ts";
import { comparableText } from "../std/comparable-text.ts";
import { groupBy } from "../std/group-by.ts";
import type { MergedWrite } from "../store/merge-records.ts";
import type { RecordOutcome } from "./merge-one-record.ts";
import type { Namesakes, RenamedSegment } from "./merge-preview.ts";

export type TableOutcome = RecordOutcome & { readonly table: BundleTable; readonly id: string };

/** What has a name here, whatever else it has. */
export interface NamedRecord {
  readonly id: string;
  readonly name?: unknown;
  readonly archivedAt?: unknown;
}

interface Settled {
  readonly outcomes: readonly TableOutcome[];
  readonly namesakes: Namesakes;
}

const LONGEST_NAME = 200;

/**
 * No two segments in use get one name, since formulas take them by it: what the file brings gets a number, as a change of this device,
 * and ours stays. A client keeps the name, which is theirs; new ones who are called as another are told of.
 */
export function settleMergedNames(
  outcomes: readonly TableOutcome[],
  ours: { readonly segments: readonly NamedRecord[]; readonly clients: readonly NamedRecord[] },
): Settled {
  const kept = keptNames(ours.segments, outcomes);
  const taken = new Set(kept.values());
  const renamed: RenamedSegment[] = [];
  const settled = outcomes.map((outcome) => {
    const name = outcome.table === "segments" && !kept.has(outcome.id) ? nameInUse(outcome.write) : undefined;
    if (name === undefined || outcome.write === undefined) return outcome;
    const newName = freeName(name, taken);
    taken.add(comparableText(newName));
    if (newName === name) return outcome;
    renamed.push({ name, newName });
    return { ...outcome, write: withName(outcome.write, newName) };
  });
  return { outcomes: settled, namesakes: { renamed, clients: sameNamedClients(outcomes, ours.clients) } };
}

/** By id, the comparable names of our segments in use that the file leaves them. */
function keptNames(
  segments: readonly NamedRecord[],
  outcomes: readonly TableOutcome[],
): ReadonlyMap<string, string> {
  const written = new Map(
    outcomes.flatMap(({ table, id, write }) => (table === "segments" ? [[id, write]] : [])),
  );
  return new Map(
    segments.flatMap(({ id, name, archivedAt }) => {
      const ours = comparableText(String(name));
      const write = written.get(id);
      const theirs = write && nameInUse(write);
      const isKept = write === undefined || (theirs !== undefined && comparableText(theirs) === ours);
      return archivedAt === undefined && isKept ? [[id, ours]] : [];
    }),
  );
}

function nameInUse(write: MergedWrite | undefined): string | undefined {
  const record = write && recordOf(write);
  if (record === undefined || record.archivedAt !== undefined) return undefined;
  return typeof record.name === "string" ? record.name : undefined;
}

function recordOf({ write }: MergedWrite): NamedRecord | undefined {
  return "removed" in write ? undefined : write.record;
}

/** The name, else the first of "Romania (2)", "Romania (3)" … that nobody has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(comparableText(free)); number += 1) {
    const suffix = ` (${number})`;
    free = `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
  }
  return free;
}

/** The name of the file is what was lost, so that the same file brings nothing new. */
function withName(merged: MergedWrite, name: string): MergedWrite {
  const { write, stamps, lost } = merged;
  if ("removed" in write || write.table !== "segments") return merged;
  const { name: stamp = "" } = stamps;
  return {
    write: { table: "segments", record: { ...write.record, name } },
    stamps: { ...stamps, name: "" },
    lost: { ...lost, ...(stamp !== "" && { name: { stamp, value: write.record.name } }) },
  };
}

function sameNamedClients(
  outcomes: readonly TableOutcome[],
  ours: readonly NamedRecord[],
): readonly string[] {
  const byName = groupBy(ours, ({ name }) => comparableText(String(name)));
  return outcomes.flatMap(({ table, standing, write }) => {
    const record = table === "clients" && standing === "added" ? write && recordOf(write) : undefined;
    const name = typeof record?.name === "string" ? record.name : undefined;
    return name !== undefined && byName.has(comparableText(name)) ? [name] : [];
  });
}
