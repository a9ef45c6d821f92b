import { counted } from "../plural.ts";

/** The preview of an import, where the person decides. Numbers arrive printed, with the count for the plural. */
export const importReview = {
  pageBefore: "Page before",
  pageAfter: "Next page",
  place: (first: string, last: string, all: string) => `${first}–${last} of ${all}`,
  withCount: (name: string, count: string) => `${name} (${count})`,
  differences: (count: number, printed: string) =>
    `Changed: ${counted("en", count, printed, { one: "field", other: "fields" })}`,
  allFields: (count: string) => `All fields (${count})`,
  forAll: "For all fields:",
  forField: (field: string) => `For all of “${field}”:`,
  sides: { ours: "Mine", file: "File’s" },
  wholeRecord: { ours: "Keep all of mine", file: "Take all of the file’s" },
  record: "Name",
  field: "Field",
  now: "Now in Dosar",
  inFile: "In the file",
  use: "Use",
  useOf: (field: string, name: string) => `${field} of ${name}`,
  allCauses: (count: string) => `All problems (${count})`,
  cause: (why: string, column: string) => `${column}: ${why}`,
  problem: "Problem",
  correct: "Correct",
  editRow: (row: string) => `Correct row ${row}`,
  readAgain: "Read again",
  canBeRead: "Nothing is wrong with the row by itself.",
  inFileIs: (text: string) => `In the file: ${text}`,
  suggestion: (readable: string, count: number, printed: string, column: string, text: string) =>
    `${column}: ${readable} of ${counted("en", count, printed, { one: "rejected row", other: "rejected rows" })} could be read, such as “${text}”.`,
  rules: {
    remove: (text: string, column: string) => `Remove “${text}” from ${column}`,
    replace: (text: string, by: string, column: string) => `Replace “${text}” by “${by}” in ${column}`,
    decimalSign: {
      ",": (field: string) => `${field}: the comma is the decimal sign`,
      ".": (field: string) => `${field}: the point is the decimal sign`,
    },
    otherDecimalSign: {
      ",": (field: string) => `${field}: take a decimal comma, too`,
      ".": (field: string) => `${field}: take a decimal point, too`,
    },
    dayOrder: {
      dmy: "The day stands before the month",
      mdy: "The month stands before the day",
      ymd: "The year stands first",
    },
    discountScale: { percent: "Discounts are per cent", ratio: "Discounts are shares of 1" },
  },
  currencyQuestion: (text: string, column: string, count: number, printed: string) =>
    `Which currency is “${text}” in ${column} (${counted("en", count, printed, { one: "row", other: "rows" })})?`,
  isCurrency: "It is this one",
  inForce: "Put right so far; the file itself stays as it is",
  cellsEdited: (count: number, printed: string) =>
    counted("en", count, printed, { one: "cell corrected by hand", other: "cells corrected by hand" }),
  takeBack: "Take back",
  takeBackOf: (what: string) => `Take back: ${what}`,
  replaceInColumn: "Replace text in a column",
  find: "Text",
  replacement: "Replace by",
  replacementHint: "Leave empty to remove the text.",
  breaks: (count: number, printed: string) =>
    `Amounts that do not agree: ${counted("en", count, printed, { one: "row", other: "rows" })}`,
  breaksHint: "They are imported as the file has them. Correct a row here, or ask whoever made the file.",
  checks: {
    net: "Net is not quantity × price less the discount",
    gross: "Amount with VAT is not net + VAT",
    "document-total": "Total of the document is not the sum of its lines",
  },
  expected: "Comes to",
  documents: (count: number, printed: string) =>
    `Changed: ${counted("en", count, printed, { one: "document", other: "documents" })}`,
  forAllDocuments: "For all documents:",
  lines: "Lines",
  linesDiffer: (count: number, printed: string, before: string, after: string) =>
    `${counted("en", count, printed, { one: "line differs", other: "lines differ" })} (${before} → ${after})`,
  missing: (count: number, printed: string) =>
    `Not in the file: ${counted("en", count, printed, { one: "document", other: "documents" })}`,
  missingQuestion: (count: number, printed: string, net: string) =>
    `The file has other documents of these clients and days, but not these: ${counted("en", count, printed, { one: "line", other: "lines" })}, ${net}. If the file is a part of the ledger, keep them. If they were deleted in your system, delete them here, too; undoing the import brings them back.`,
  missingSides: { ours: "Keep", file: "Delete" },
  runRemoves: (added: string, changed: string, removed: string) =>
    `Add ${added}, change ${changed}, delete ${removed}`,
  gone: {
    title: (count: number, printed: string) =>
      `Not in the file: ${counted("en", count, printed, { one: "client", other: "clients" })}`,
    question:
      "They came from this system earlier, and this list does not have them. If it is a list of some clients only, keep them. If they are clients no more, archive them: they leave the lists, and what was sold to them still counts.",
    forAll: "For all clients:",
    sides: { ours: "Keep", file: "Archive" },
  },
  undoing: {
    title: (fileName: string) => `Undo ${fileName}?`,
    lead: "Since this import, other things were done that depend on it:",
    changed: (name: string) => `Changed since: ${name}`,
    refers: (name: string) => `About a record of this import: ${name}`,
    import: (name: string) => `Imported since: ${name}`,
    lines: (name: string, count: number, printed: string) =>
      `${name}: ${counted("en", count, printed, { one: "sales line", other: "sales lines" })} of other imports`,
    nameless: "a record that is not here any more",
    more: (count: string) => `and ${count} more`,
    keep: "Keep these, undo the rest",
    undoLater: "Undo these, too",
  },
  completes:
    "These rows were rejected at an earlier import. They join what came in then: nothing is replaced, and none is counted twice.",
};
