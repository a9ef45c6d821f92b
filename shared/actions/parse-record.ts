import { fail, type Result, succeed } from "../std/result.ts";
import { PARSERS, type RecordOf, type TableName } from "../store/tables.ts";

/** `field` is the first that cannot be kept as it is: too long, empty where it must not be, no such value. */
export interface NotValid {
  readonly code: "not-valid";
  readonly field: string;
}

/** What a person typed, as a record: texts trimmed, what is empty or undefined left out. */
export function parseRecord<T extends TableName>(
  table: T,
  typed: Readonly<Record<string, unknown>>,
): Result<RecordOf<T>, NotValid> {
  const entries = Object.entries(typed).map(([field, value]) => [field, tidied(value)] as const);
  const parsed = PARSERS[table].safeParse(Object.fromEntries(entries.filter(([, value]) => !isEmpty(value))));
  // The parser of a table makes its record: TypeScript loses the tie between the key and the value of PARSERS.
  if (parsed.success) return succeed(parsed.data as RecordOf<T>);
  return fail({ code: "not-valid", field: String(parsed.error.issues[0]?.path[0] ?? "") });
}

function tidied(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** Empty custom fields are no custom fields; empty lists of codes and tags are lists. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
