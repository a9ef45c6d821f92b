import { indexNames, type NameIndex } from "../../analysis/name-index.ts";
import type { Client } from "../../model/client.ts";
import type { FormulaProblem } from "../../model/formula.ts";
import type { Segment } from "../../model/segment.ts";
import { fail, type Result, succeed } from "../../std/result.ts";

/** How formulas name clients and segments. */
export interface FormulaNames {
  readonly clients: NameIndex<Client>;
  readonly segments: NameIndex<Segment>;
}

export function formulaNames(clients: readonly Client[], segments: readonly Segment[]): FormulaNames {
  return {
    clients: indexNames(clients, ({ name, codes, taxId }) => [
      name,
      taxId,
      withoutSigns(taxId),
      ...codes.map(({ code }) => code),
    ]),
    segments: indexNames(segments, ({ name }) => [name]),
  };
}

/** The one client of that name, code or tax number. */
export function clientNamed(text: string, { clients }: FormulaNames): Result<Client, FormulaProblem> {
  const found = clientsNamed(text, clients);
  const [client] = found;
  if (client === undefined) return fail({ code: "unknown-client", text });
  return found.length === 1 ? succeed(client) : fail(severalFound(text, found.map(describeClient)));
}

/** Those that are in use come before those put away, which only a code of their own still names. */
export function clientsNamed(text: string, clients: NameIndex<Client>): readonly Client[] {
  const found = clients.find(text);
  const inUse = found.filter(({ archivedAt }) => archivedAt === undefined);
  return inUse.length > 0 ? inUse : found;
}

const MOST_NAMES = 3;

export function severalFound(text: string, names: readonly string[]): FormulaProblem {
  return { code: "several-found", text, names: names.slice(0, MOST_NAMES) };
}

/** Two clients of one name are told apart by their codes. */
export function describeClient({ name, codes, taxId }: Client): string {
  const mark = codes[0]?.code ?? taxId;
  return mark === undefined ? name : `${name} (${mark})`;
}

/** A tax number is written "RO 123.456" and "RO123456". */
function withoutSigns(taxId: string | undefined): string | undefined {
  return taxId?.replace(/[^\p{L}\d]/gu, "");
}
