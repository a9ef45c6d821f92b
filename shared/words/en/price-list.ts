import { counted } from "../plural.ts";

/** A competitor's price list as PDF, from the drop to the saved prices. */
export const priceList = {
  add: "Add a price list",
  drop: "Drop a competitor’s price list (PDF or CSV) here",
  reading: (fileName: string) => `Reading ${fileName} …`,
  progress: (done: string, count: number, printed: string) =>
    `${done} of ${counted("en", count, printed, { one: "page", other: "pages" })}`,
  cancel: "Cancel",
  cut: "The file is longer than Dosar reads at once: its first rows are here, the rest was left out.",
  owner: "Whose price list is it?",
  ownerHint:
    "Choose a competitor or write a new name. Next month’s list of the same firm goes on with these offers.",
  day: "Prices hold from",
  dayHint: "The prices are kept as seen on this day.",
  ownerNeeded: "Say whose price list it is.",
  currency: "Currency of the prices",
  currencyHint: "The file names none. Write its code, for example MDL.",
  currencyUnknown: "This currency is not known. Write its code of three letters.",
  address: "Or the address of a PDF on the web",
  addressHint:
    "The browser asks first whether Dosar may read that site. The list is read as you see it there, with your login.",
  addressUnread: "This is no address of a page. It begins with https://.",
  open: "Open",
  read: "Read the list",
  see: "See the offers",
  another: "Another price list",
  onPage: (fileName: string, page: string) => `${fileName}, page ${page}`,
  inRow: (fileName: string, row: string) => `${fileName}, row ${row}`,
  fromList: "Price list",
  failed: {
    "too-large": "The file is larger than 64 MB. Nothing was changed.",
    unreadable:
      "The file cannot be read: it was moved or changed since you chose it, or is open in another program. Choose it again. Nothing was changed.",
    "not-pdf": "This is not a PDF file. Nothing was changed.",
    damaged: "The file is damaged or was not downloaded to its end. Get it again. Nothing was changed.",
    encrypted:
      "The file asks for a password. Save a copy without one, then drop it here. Nothing was changed.",
    pictures: "This PDF holds pictures of pages; its text can’t be read. Nothing was changed.",
    "no-list": "No table with names and prices was found in this file. Nothing was changed.",
    "too-slow":
      "The file takes too long to read. Save it anew from the program that made it. Nothing was changed.",
    "not-allowed": "The site was not allowed to be read. Nothing was changed.",
    "not-reached": "The site did not give the file. Download it and drop it here. Nothing was changed.",
    cancelled: "Cancelled. Nothing was changed.",
    unexpected: "The file was not read because of an error in Dosar. Try again. Nothing was changed.",
  },
};
