import { counted } from "../plural.ts";

/** Data files, a client's card and the edits that wait, in the task pane. */
export const paneFiles = {
  or: "Or work from a data file",
  orText: "Saved in Dosar under Data files. For Excel on a desktop, or for a colleague's clients.",
  drop: "Drop a .dosar file here",
  choose: "Choose a data file",
  opening: (name: string) => `Opening ${name} …`,
  worksFrom: (name: string) => `From ${name}`,
  openAnother: "Open another data file",
  close: "Close the data file",
  open: "Work from a data file",
  notKept: "Excel does not let the pane remember the file: choose it again next time.",
  edit: "Edit",
  save: "Save",
  cancel: "Cancel",
  status: "Status",
  category: "Category",
  channel: "Channel",
  tags: "Tags",
  tagsHint: "Separated by commas",
  priceColumn: "Price column",
  phone: "Phone",
  email: "E-mail",
  nothing: "–",
  mayNotEdit:
    "This workbook may read and not change. To change clients here, connect it again and allow edits.",
  saved: "Saved in Dosar",
  waits: "Kept here until you return it",
  "taken-back": "Taken back.",
  "changed-since": "Not taken back: in Dosar it was changed meanwhile.",
  addNote: "Add a note",
  noteKind: "Kind",
  noteKinds: {
    need: "Need",
    prospect: "Prospect",
    risk: "Risk",
    reliability: "Reliability",
    relationship: "Relationship",
    other: "Other",
  },
  noteText: "Note",
  failed: "That could not be saved. Try again.",
  editsTitle: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "change waits", other: "changes wait" })} to be returned`,
  editsHint:
    "They are kept in this workbook. Save them as a data file and open it in Dosar, under Data files; they go from here when a newer data file has them.",
  editsSaved: (instant: string) => `Last saved ${instant}`,
  return: "Return edits",
  returned: (name: string) => `${name} is in your downloads.`,
  bring: "Write them to Dosar",
  brought: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "change is", other: "changes are" })} in Dosar`,
  staying: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "change stays", other: "changes stay" })} here; beside each it says why.`,
  clientGone: "This client is no longer in Dosar.",
  changedSince: (value: string) => `In Dosar it became “${value}” meanwhile.`,
  replace: "Write mine",
  replaceEdit: (client: string, what: string) => `Write mine: ${client}, ${what}`,
  changedMeanwhile: (field: string, value: string) =>
    `Meanwhile “${field}” became “${value}” in Dosar. Save again to write yours over it.`,
  dropEdit: (client: string, what: string) => `Drop the change: ${client}, ${what}`,
  editOf: (client: string, field: string) => `${client}: ${field}`,
  note: "note",
  notKeptInWorkbook: {
    "not-written":
      "The changes could not be kept in the workbook, which is protected or read-only. Return them before you close it.",
    unread:
      "Excel did not let the pane read the changes that the workbook may hold already, so nothing was written over them. Finish the cell that you are typing in and make one more change, or return these before you close the workbook.",
    "unknown-version":
      "The workbook holds changes of a newer version of Dosar, which are left as they are. Reload the pane to get that version, but return these changes first: they are only in this pane.",
  },
  fileName: (day: string) => `dosar-edits-${day}.dosar`,
};
