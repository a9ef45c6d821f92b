/** Which client the row of a file means that names a firm in any of its ways. */
import type { ClientDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { SourceId } from "../model/ids.ts";
import { compareTaxIds, taxIdKeyOf } from "../model/tax-id/compare-tax-ids.ts";
import { readTaxId } from "../model/tax-id/read-tax-id.ts";
import { comparableText } from "../std/comparable-text.ts";
import { clientIdOf } from "../store/identity.ts";
import type { KnownRecords } from "./known-records.ts";

type Named = Pick<ClientDraft, "code" | "name" | "taxId">;

/**
 * By the source's code; else by a valid tax id, else by the exact name (case, accents and blanks apart), where just one client has it
 * and no other tax id. Undefined when none is meant for sure. Cost: one pass over the clients, then a look-up each.
 */
export function namedClientFinder(
  clients: KnownRecords<"clients">,
  source: SourceId,
): (named: Named) => Client | undefined {
  const byTaxId = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  for (const { id, name, taxId } of clients.list()) {
    const key = taxIdKeyOfText(taxId);
    if (key !== undefined) addTo(byTaxId, key, id);
    addTo(byName, comparableText(name), id);
  }
  return ({ code, name, taxId }) => {
    const ofCode = clients.find(clientIdOf(source, code));
    if (ofCode !== undefined) return ofCode;
    const key = taxIdKeyOfText(taxId);
    const ofTaxId = key === undefined ? undefined : onlyOne(byTaxId.get(key));
    if (ofTaxId !== undefined) return clients.find(ofTaxId);
    const ofName = onlyOne(byName.get(comparableText(name)));
    const client = ofName === undefined ? undefined : clients.find(ofName);
    return client !== undefined && !areOtherFirms(client.taxId, taxId) ? client : undefined;
  };
}

function areOtherFirms(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return compareTaxIds(readTaxId(a), readTaxId(b)) === "different";
}

function taxIdKeyOfText(taxId: string | undefined): string | undefined {
  return taxId === undefined ? undefined : taxIdKeyOf(readTaxId(taxId));
}

function addTo(groups: Map<string, Set<string>>, key: string, id: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([id]));
  else group.add(id);
}

function onlyOne(ids: ReadonlySet<string> | undefined): string | undefined {
  const [first, ...others] = ids ?? [];
  return others.length === 0 ? first : undefined;
}
