import { comparableText } from "../std/comparable-text.ts";
import type { Segment } from "./segment.ts";

/** Two segments of one name could not be told apart in Excel; `id` is the one that has it. */
export interface NameTaken {
  readonly code: "name-taken" | "name-archived";
  readonly id: Segment["id"];
  readonly field: "name";
}

/** Whether another segment has the name, however it is spelt; one that is in use before one that is archived. */
export function namesakeOf(
  { id: ownId, name }: Pick<Segment, "id" | "name">,
  segments: readonly Segment[],
): NameTaken | undefined {
  const wanted = comparableText(name);
  const found = segments.filter((other) => other.id !== ownId && comparableText(other.name) === wanted);
  const [taken] = found.toSorted((a, b) => Number(isArchived(a)) - Number(isArchived(b)));
  if (taken === undefined) return undefined;
  return { code: isArchived(taken) ? "name-archived" : "name-taken", id: taken.id, field: "name" };
}

function isArchived({ archivedAt }: Segment): boolean {
  return archivedAt !== undefined;
}
