import type { ConnectionScope } from "../../model/connection.ts";

/** The question whether a workbook may read, in the extension's own windows. */
export const connection = {
  title: "A workbook asks to connect",
  named: (workbookName: string) => `“${workbookName}” asks for your permission.`,
  unnamed: "A workbook without a name asks for your permission.",
  /** What is asked for, each on a line of its own. */
  scopes: {
    clients: "Read clients, contacts and segments",
    sales: "Read sales",
    prices: "Read competitors' prices",
    notes: "Read notes",
    edits: "Bring back what you edit in the pane",
  } satisfies Record<ConnectionScope, string>,
  scopesTitle: "It may",
  editsHint: "Without this the workbook reads, and changes nothing in Dosar.",
  access: "Access",
  /** One word each, for the list of connections. */
  shortScopes: {
    clients: "clients",
    sales: "sales",
    prices: "prices",
    notes: "notes",
    edits: "edits",
  } satisfies Record<ConnectionScope, string>,
  through: (origin: string) => `Through ${origin}`,
  compare: "The same six digits must stand in the Dosar pane in Excel.",
  code: (digits: string) => `Code ${digits}`,
  grant: "The codes are equal, connect",
  refuse: "Refuse",
  remaining: (minutesAndSeconds: string) => `${minutesAndSeconds} left`,
  granted: (workbookName: string) => `“${workbookName}” is connected.`,
  grantedUnnamed: "The workbook is connected.",
  revoked: (workbookName: string) => `“${workbookName}” is disconnected. It keeps its sheets.`,
  since: "Since",
  endedTitle: "No longer connected",
  endedHint: "Shown for thirty days.",
  refusedOn: (instant: string) => `refused ${instant}`,
  revokedOn: (instant: string) => `disconnected ${instant}`,
  own: (browser: string, mark: string) =>
    `This Dosar is ${browser} · ${mark}. A pane that is connected to it shows the same.`,
  expired: "The time is over. Press Connect in the pane again for a new code.",
};
