import type { SourceId } from "../model/ids.ts";
import type { Store } from "../store/open-store.ts";
import { listImports } from "./list-imports.ts";

/** Of a person who has imported nothing yet; as imports propose it for a file without a name. */
const FIRST_SOURCE = "main" as SourceId;

/** The source under which a code or SKU typed by hand is kept, so that the next file of the same system meets it. */
export async function ownSourceOf(store: Store): Promise<SourceId> {
  const [newest] = (await listImports({ store })).filter(({ undoneAt }) => undoneAt === undefined);
  return newest?.source ?? FIRST_SOURCE;
}
