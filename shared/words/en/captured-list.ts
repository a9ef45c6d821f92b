import { counted } from "../plural.ts";

/** A page that lists many offers, in the side panel. `printed` is the number as it is to be shown. */
export const capturedList = {
  found: (count: number, printed: string) =>
    `This page lists ${counted("en", count, printed, { one: "offer", other: "offers" })}.`,
  counting: "Looking for a list on the page …",
  choose: "Choose what to save",
  addPage: "Add this page",
  addRows: (count: number, printed: string) =>
    `Add ${counted("en", count, printed, { one: "more offer", other: "more offers" })}`,
  from: (count: number, printed: string) =>
    `From ${counted("en", count, printed, { one: "page", other: "pages" })}`,
  more: "The list goes on: open its next page, press the Dosar button there, then Add this page.",
  otherOpen: (host: string) =>
    `The list of ${host} is still open: save or discard it before you begin another.`,
  cut: "The page lists more than Dosar takes at once; the rest was left out.",
  cutRows: (count: number, printed: string, most: string) =>
    `A list has at most ${most} rows: the last ${counted("en", count, printed, { one: "row was", other: "rows were" })} left out. Save this one, then begin another.`,
  full: "The list is full: save it, then begin another with this page.",
  tooLarge:
    "The page was not added: the list has become too large. Save it, then begin another with this page.",
  changed:
    "Nothing was saved: another window of Dosar has saved this list or changed it meanwhile. What there is now is shown here.",
  column: "Column of prices",
  filter: "Filter by name",
  all: "All rows",
  row: (name: string) => `Save ${name}`,
  nameOf: (name: string) => `Name of ${name}`,
  priceOf: (name: string) => `Price of ${name}`,
  packOf: (name: string) => `Pack of ${name}`,
  noPack: "pack unknown",
  packUnread: "This is not read as a pack. Write it like 6 x 1.5 L; the price is not compared until then.",
  noPrice: "no price",
  hiddenPrice: "The page shows no price; its hidden data names this one.",
  maybeOther: (price: string) =>
    `Several rows have this name. The last price, ${price}, may be another one's: tick it if it is this one's.`,
  maybeKnown:
    "Several rows have this name, and this one may be known as another of them: tick it if it is new.",
  isNew: "new",
  same: "same",
  save: (count: number, printed: string) =>
    `Save ${counted("en", count, printed, { one: "price", other: "prices" })}`,
  saving: "Saving …",
  saved: (added: string, changed: string, same: string) =>
    `Saved: ${added} new, ${changed} changed, ${same} the same.`,
  alike: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "new one may be an offer", other: "new ones may be offers" })} that you have already: open Offers in Dosar to compare.`,
  undone: "Taken back; the list is as it was.",
  undonePartly: (count: number, printed: string) =>
    `Taken back, but for ${counted("en", count, printed, { one: "record", other: "records" })} changed since; the list is as it was.`,
  discard: "Discard the list",
  rows: (first: string, last: string, all: string) => `Rows ${first}–${last} of ${all}`,
  rowsBefore: "Previous rows",
  rowsBehind: "Next rows",
  noMatch: "No row has these words.",
};
