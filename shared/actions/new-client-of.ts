import type { ClientDraft } from "../csv/record-drafts.ts";
import type { Client, ClientStatus } from "../model/client.ts";
import type { SourceId } from "../model/ids.ts";
import { clientIdOf } from "../store/identity.ts";

/** A client whom only this file knows. */
export function newClientOf(draft: ClientDraft, source: SourceId, status: ClientStatus): Client {
  const { code, contactName: _person, tags = [], ...fields } = draft;
  return { status, ...fields, id: clientIdOf(source, code), codes: [{ source, code }], tags: [...tags] };
}
