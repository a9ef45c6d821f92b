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
  canBeRead: "The row can be read.",
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
};
