/**
 * What version 6 adds to version 5, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Version 5 knew neither what clients owe and pay nor targets.
 */
export const VERSION_6 = {
  receivables: "id, clientId",
  payments: "id, clientId",
  targets: "id, scope",
} as const;
