import type { ClientId } from "../model/ids.ts";

/** Which side stands where a file says otherwise than what is kept. */
export type Side = "file" | "ours";

/** For all; over it, for a field of every row; over that, for one field of one row. */
export interface SideChoices {
  readonly all: Side;
  readonly byField: ReadonlyMap<string, Side>;
  /** By `cellKeyOf`. */
  readonly byCell: ReadonlyMap<string, Side>;
}

/** What the person has decided of an import, beyond how its file is read. */
export interface ImportDecisions {
  /** Of clients and products, field by field. */
  readonly fields: SideChoices;
  /** Of documents of sales that the file says otherwise, by `documentSideOf`. */
  readonly documents: SideChoices;
  /** Of documents that the file no longer has: ours keeps them, the file's side takes them away. */
  readonly missing: SideChoices;
  /** Of receivables, what becomes of open documents that a newer statement no longer has; they stay when nobody says. */
  readonly vanished?: VanishedChoice | undefined;
  /** Clients of the file, by their code, who are others whom they were recognised as by name. */
  readonly joined: ReadonlyMap<string, ClientId>;
  /** Codes of clients who are not whom their tax id says: firms that share one, or a slip in the file. */
  readonly apart: ReadonlySet<string>;
  /** What becomes of clients of the source that a newer list of them no longer has; they stay when nobody says. */
  readonly gone: GoneChoices;
}

export type GoneChoice = "keep" | "archive";

/** For all; over it, for a client by id. */
export interface GoneChoices {
  readonly all: GoneChoice;
  readonly byId: ReadonlyMap<string, GoneChoice>;
}

export function goneChoiceOf({ all, byId }: GoneChoices, id: ClientId): GoneChoice {
  return byId.get(id) ?? all;
}

/** Settled are those of the clients whom the statement names, or of all clients of its source. */
export type VanishedChoice = "keep" | "settle-named" | "settle-all";

const OF_FILE: SideChoices = { all: "file", byField: new Map(), byCell: new Map() };

/** As an import goes when nobody decides otherwise: the file is newer, so it stands; but it may be a part of the ledger. */
export const UNDECIDED: ImportDecisions = {
  fields: OF_FILE,
  documents: OF_FILE,
  missing: { ...OF_FILE, all: "ours" },
  joined: new Map(),
  apart: new Set(),
  gone: { all: "keep", byId: new Map() },
};

/** Which side of a document stands; a document is chosen as a whole. */
export function documentSideOf(choices: SideChoices, key: number): Side {
  return sideOf(choices, String(key), "");
}

export function chooseForDocument(choices: SideChoices, key: number, side: Side): SideChoices {
  return chooseForRow(choices, String(key), [""], side);
}

export function sideOf(choices: SideChoices, rowId: string, field: string): Side {
  return choices.byCell.get(cellKeyOf(rowId, field)) ?? choices.byField.get(field) ?? choices.all;
}

/** What was chosen for single fields and rows before is taken back. */
export function chooseForAll(side: Side): SideChoices {
  return { ...OF_FILE, all: side };
}

export function chooseForField(choices: SideChoices, field: string, side: Side): SideChoices {
  const byCell = new Map([...choices.byCell].filter(([key]) => !key.endsWith(cellKeyOf("", field))));
  return { ...choices, byField: new Map([...choices.byField, [field, side]]), byCell };
}

/** For these fields of one row. */
export function chooseForRow(
  choices: SideChoices,
  rowId: string,
  fields: readonly string[],
  side: Side,
): SideChoices {
  const chosen = fields.map((field) => [cellKeyOf(rowId, field), side] as const);
  return { ...choices, byCell: new Map([...choices.byCell, ...chosen]) };
}

function cellKeyOf(rowId: string, field: string): string {
  return `${rowId}\n${field}`;
}
