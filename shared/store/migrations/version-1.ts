/**
 * Tables and indexes of version 1, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Records are { id, revision, body } with the fields of their indexes beside the sealed body.
 */
export const VERSION_1 = {
  clients: "id",
  contacts: "id, clientId",
  notes: "id, about",
  competitors: "id",
  products: "id",
  segments: "id",
  offers: "id",
  observations: "id, [offerId+observedAt]",
  matches: "id, offerId",
  imports: "id",
  settings: "id",
  connections: "id",
  changes: "++revision, batchId",
  ledgerBatches: "++sequence, &batchId, isUndone",
  ledgerBlocks: "[sequence+place]",
  device: "key",
} as const;
