import { counted } from "../plural.ts";

/** The import of a file, from the drop to the undo. Numbers arrive printed, with the count for the plural. */
const rows = (count: number, printed: string) => counted("en", count, printed, { one: "row", other: "rows" });

export const importWords = {
  title: "Imports",
  lead: "Lists of clients, contacts, sales, receivables and products as CSV or Excel; competitors’ price lists as CSV, Excel or PDF. Read on this computer; you see a preview before anything is saved, and can undo it later.",
  drop: "Drop a CSV, Excel or PDF file here",
  dropHint:
    "CSV or Excel from 1C, SAGA, WinMentor, SAP and others, in any encoding; a competitor’s price list as CSV, Excel or PDF",
  choose: "Choose a file",
  reading: "Reading the file …",
  steps: { file: "File", columns: "Columns", preview: "Preview", done: "Done" },
  heading: (fileName: string) => `Import ${fileName}`,
  summary: (kind: string, size: string | undefined, writing: string) =>
    [kind, size, writing].filter(Boolean).join(", "),
  writing: (encoding: string, delimiter: string) => `${encoding}, separator ${delimiter}`,
  ofSheet: (name: string) => `sheet “${name}”`,
  rows,
  encoding: "Encoding",
  otherEncoding: "Another encoding",
  otherEncodingHint: "If none of these lines reads well",
  delimiter: "Separator",
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as Record<string, string>,
  sheet: "Sheet",
  hiddenSheet: (name: string) => `${name} (hidden)`,
  headerRow: "Header in row",
  kind: "What is in the file",
  kinds: {
    clients: "Clients",
    contacts: "Contacts (persons)",
    receivables: "Receivables and payments",
    sales: "Sales",
    products: "Products",
    competitorPrices: "Competitor’s price list",
    targets: "Targets (plan)",
  },
  currency: "Currency of the amounts",
  currencyNeeded: "The file names no currency: choose one.",
  source: "Which system is it from",
  sourceHint:
    "The same system, the same codes: files from one system recognise each other's clients and products.",
  label: "Label",
  labelHint:
    "Shown on every screen and sheet that uses this data, for example “generated”. Leave empty for real data.",
  column: "Column",
  inFile: "In the file",
  firstValues: "First values",
  firstRows: "The first rows, as they are read",
  meaning: "Read as",
  ownFile:
    "Dosar wrote this file itself. Every column is read as it was exported; there is nothing to choose.",
  notUsed: "Not used",
  fields: {
    documentNumber: "Document number",
    lineNumber: "Line number",
    documentType: "Document type",
    day: "Day",
    year: "Year",
    month: "Month",
    dayOfMonth: "Day of the month",
    clientCode: "Client code",
    clientName: "Client name",
    sku: "SKU",
    productName: "Product name",
    category: "Category",
    brand: "Brand",
    gtin: "Barcode",
    unit: "Unit",
    quantity: "Quantity",
    unitPrice: "Unit price",
    discount: "Discount",
    net: "Net",
    vat: "VAT",
    vatRate: "VAT rate",
    gross: "Amount with VAT",
    documentTotal: "Total of the document",
    currency: "Currency",
    country: "Country",
    city: "Town",
    address: "Address",
    taxId: "Tax id",
    phone: "Phone",
    email: "E-mail",
    priceColumn: "Price column",
    status: "Status",
    tags: "Tags",
    listPrice: "List price",
    cost: "Cost",
    contactName: "Contact",
    firstName: "First name",
    role: "Role",
    dueDay: "Due day",
    paidDay: "Day of payment",
    amount: "Amount",
    paid: "Paid",
    open: "Open",
    opening: "Open at the start",
    debit: "Debit",
    credit: "Credit",
    daysLate: "Days late",
  } as Record<string, string>,
  plan: "Which plan is it",
  plans: { sales: "Sales", "active-clients": "Active clients", "new-clients": "New clients" },
  isCompetitors: "Is this a competitor’s price list?",
  readAsCompetitors: "Read it as one",
  priceColumns: {
    one: "Price column",
    name: "Name of the price column",
    isList: "is the list price",
    isDiscount: "per cent off the list price",
  },
  recognised: {
    kept: (count: number, printed: string) =>
      `${counted("en", count, printed, { one: "client", other: "clients" })} of the file may be known already`,
    file: (count: number, printed: string) =>
      `${counted("en", count, printed, { one: "client", other: "clients" })} may stand twice in the file`,
    hint: "Those who are ticked become one with the client who is here, and the next file does not ask again. The others come as clients of their own.",
    tickAll: "Tick all",
    tickNone: "Tick none",
    inFile: "In the file",
    asKept: "Already here",
    asFile: "Also in the file",
    why: "Why",
    isOne: "One client",
    isOneOf: (name: string, as: string) => `${name} is ${as}`,
    taxId: "same tax id",
    name: "same name",
    nearName: "similar name",
    town: "same town",
    street: "same street",
    phone: "same phone",
    email: "same e-mail",
  },
  breaks: {
    title: (count: number, printed: string) =>
      `Look at ${counted("en", count, printed, { one: "price", other: "prices" })}. Prices are imported as they stand in the file.`,
    code: "Product",
    price: "Price",
    why: "What is odd",
    listPrice: "List price",
    belowCost: (cost: string) => `below the cost of ${cost}`,
    outOfOrder: (column: string, price: string) => `against the order of the columns: ${column} is ${price}`,
    shown: (shown: string, all: string) => `${shown} of ${all} shown.`,
  },
  /** Why a column is read as it is, with a value of it. */
  evidence: {
    taxIds: (valid: string, count: string, scheme: string) => `${valid} of ${count} are valid ${scheme}`,
    notSo: (what: string, text: string) => `${what}, but not “${text}”`,
    values: (found: string, count: string, what: string) => `By its values: ${found} of ${count} are ${what}`,
    valueKinds: {
      email: "e-mail addresses",
      phone: "phone numbers",
      gtin: "barcodes with a right check digit",
      address: "streets with a number",
      legalForm: "names with a legal form",
      product: "rows where quantity × price = amount",
    },
    decimalSign: { ",": "Decimal comma", ".": "Decimal point" },
    by: (what: string, text: string) => `${what}: “${text}”`,
    ofOthers: (what: string) => `${what}, as in the other columns`,
    negatives: {
      minus: "Minus before the number",
      brackets: "Negative in brackets",
      "minus-after": "Minus after the number",
      credit: "CR is negative",
    },
    dayOrders: { dmy: "Day first", mdy: "Month first", ymd: "Year first" },
    runOn: (what: string) => `${what}: so the dates run on`,
    dayNumbers: "Day numbers of a spreadsheet",
    discounts: { percent: "Discount in per cent", ratio: "Discount as a share of 1" },
  },
  /** What Dosar makes of a table that is not one row a thing. */
  shape: {
    months: {
      amounts: (first: string, last: string) =>
        `The file has a column a month, from ${first} to ${last}. Each amount becomes a line of its own, on the first day of its month.`,
      quantities: (first: string, last: string) =>
        `The file has a column a month, from ${first} to ${last}, with quantities. Each becomes a line of its own, at the price of its row; without a column of prices they cannot be imported as sales.`,
    },
    theyAre: { amounts: "They are amounts", quantities: "They are quantities" },
    documents:
      "Clients stand above their documents in one column. Each document becomes a line of its client.",
    blanks: "A name stands once above its rows. It is filled in for each of them.",
    asItStands: "Read as it stands",
    asFound: "Read line by line",
    isOff: "The file is read as it stands.",
  },
  made: {
    date: "Day, made by Dosar",
    "net amount": "Amount of the month",
    quantity: "Quantity of the month",
    "document number": "Document, made by Dosar",
    "client name": "Name above the row",
    "document type": "Kind of document, from its text",
  },
  totalsTitle: "Totals in the file",
  totalsAgree: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "total of the file agrees", other: "totals of the file agree" })} with what was read.`,
  totalsDiffer: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "total of the file differs", other: "totals of the file differ" })} from what was read: rows may be missing from the file, or rejected below.`,
  totalOf: "Total",
  totalStated: "In the file",
  totalRead: "Read",
  totalState: { agrees: "agrees", differs: "differs" },
  lastTime: {
    read: (when: string) => `Read as last time: a file with the same headers was imported ${when}.`,
    anew: "Read anew",
  },
  cleans: "Tidy phones, tax ids and letters",
  cleaned: (counts: string) => `Tidied: ${counts}`,
  cleanedHint: "What stands in the file is kept with the client. Can be switched off one step back.",
  keptAs: "Kept as",
  skippedTitle: (count: number, printed: string) => `No data: ${rows(count, printed)}`,
  skippedShown: (shown: string, all: string) => `${shown} of ${all} shown.`,
  skipReasons: {
    preamble: "Above the header",
    header: "The header",
    decoration: "A ruler",
    group: "A heading: names the rows below it",
    done: "Came in before",
  },
  /** Lists of receivables and payments. */
  statement: {
    statedOn: "Open as of",
    statedOnHint:
      "The day at whose end these amounts were open: from the title of the list, else the day of the file.",
    dayNeeded: "Say as of which day these amounts were open.",
    open: (day: string, count: number, printed: string, amount: string) =>
      `Open on ${day}: ${amount} in ${counted("en", count, printed, { one: "document", other: "documents" })}.`,
    paid: (count: number, printed: string, amount: string) =>
      `Paid: ${amount} in ${counted("en", count, printed, { one: "payment", other: "payments" })}.`,
    vanished: (count: number, printed: string) =>
      `No longer in this list: ${counted("en", count, printed, { one: "open document", other: "open documents" })}`,
    vanishedHint:
      "They were open in an earlier list. Most often they are paid by now; or this list is of some clients only.",
    keep: "Leave them open",
    settleNamed: (count: number, printed: string, amount: string, day: string) =>
      `Of the clients in this list: settled by ${day} (${counted("en", count, printed, { one: "document", other: "documents" })}, ${amount})`,
    settleAll: (count: number, printed: string, amount: string, day: string) =>
      `Of all clients of this system: settled by ${day} (${counted("en", count, printed, { one: "document", other: "documents" })}, ${amount})`,
    types: {
      invoice: "Invoice",
      "credit-note": "Credit note",
      advance: "Advance",
      balance: "Balance",
      payment: "Payment",
    },
  },
  yearNeeded: "The columns are months without a year. Say which year they are of.",
  yearFromName: (year: string) =>
    `The months name no year; ${year} stands in the file’s name. Look whether it is theirs.`,
  yearOfMonths: "Year of the months",
  takeYear: "Take",
  missingColumns: (names: string) => `Still needed: ${names}`,
  separatorUnclear: (field: string, text: string) =>
    `${field}: “${text}” can be read two ways. Say what the decimal sign is.`,
  dayOrderUnclear: (text: string) =>
    `“${text}” can be read two ways. Say whether the day or the month stands first.`,
  noClientColumn: "No column names the client: all lines would be unassigned.",
  amountsOnly: "The file has amounts and no quantities; quantities stay unknown.",
  discountInMoney: (text: string) =>
    `Discount: “${text}” is an amount, not a percentage, so the price after it is not known. Rows with a discount are set aside; if there is a column with the net, choose it.`,
  discountUnclear: (text: string) =>
    `Discount: “${text}” is read as a percentage. If these are amounts, choose a column with the net: without one the price after them is not known.`,
  pricesWithVat: (text: string) =>
    `“${text}” is with VAT. Dosar takes your own prices as net, without VAT: choose the column without VAT if there is one.`,
  charactersLost: (count: number, printed: string, row: string) =>
    `${counted("en", count, printed, { one: "character could not be read", other: "characters could not be read" })}, first in row ${row}, and shown as “\ufffd”. Choose another encoding, or correct the file.`,
  noHeader: "No header",
  decimalSeparator: "Decimal sign",
  decimalSample: { ",": "comma: 1.234,50", ".": "point: 1,234.50" },
  dayOrder: "Order of dates",
  dayOrders: { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" },
  next: "Next",
  back: "Back",
  cancel: "Cancel",
  added: "New",
  changed: "Changed",
  same: "Same",
  rejected: "Rejected",
  hints: {
    added: "will be added",
    changed: "replace what was there",
    same: "nothing to do",
    rejected: "kept aside, with reasons",
  },
  doneHints: {
    added: "were added",
    changed: "replaced what was there",
    same: "were there already",
    rejected: "kept aside, with reasons",
  },
  total: (amount: string) => `Net of the accepted lines: ${amount}`,
  unassigned: (count: number, printed: string, amount: string) =>
    `${counted("en", count, printed, { one: "line names", other: "lines name" })} no client (${amount}). Unassigned lines stay visible and count in the totals.`,
  newClients: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "firm is new here and is added as a prospect", other: "firms are new here and are added as prospects" })}, so that nobody is lost. Who is a client already is found by code, tax id or exact name.`,
  rejectedTitle: (count: number, printed: string) => `Rejected: ${rows(count, printed)}`,
  rejectedKept: (kept: string, all: string) => `The first ${kept} of ${all} were kept and are in the file.`,
  row: "Row",
  text: "Text in the file",
  why: "Why it was not read",
  emptyCell: "(empty)",
  saveRejected: "Save as CSV with reasons",
  undoHint:
    "An import can be undone at any time, also after a restart. Importing the same file again changes nothing.",
  run: (count: number, printed: string) => `Add ${rows(count, printed)}`,
  runChanges: (added: string, changed: string) => `Add ${added} and change ${changed}`,
  nothingToAdd: "Nothing to add",
  mostRejected: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "row could not be read", other: "rows could not be read" })}, most of the file. A column is probably read as something else than it is, or the decimal sign, the dates or the encoding are another.`,
  checkColumns: "Check the columns",
  phases: {
    reading: "Reading the file …",
    recognising: "Recognising clients …",
    comparing: "Comparing with your data …",
    writing: "Saving …",
  },
  progressAbout: (done: string, allCount: number, printedAll: string) =>
    `${done} of about ${rows(allCount, printedAll)}`,
  rate: (count: number, printed: string) => `${rows(count, printed)} a second`,
  interrupted: {
    title: (file: string) => `The import of ${file} was interrupted`,
    titleAt: (file: string, share: string) => `The import of ${file} was interrupted at ${share}`,
    how: "Nothing of it is half saved. Choose the same file again: your columns, corrections and decisions are kept.",
    takeUp: "Take up again",
    discard: "Discard",
  },
  timeLeft: (duration: string) => `about ${duration} left`,
  cancelling: "Stopping …",
  doneTitle: (fileName: string) => `${fileName} is imported`,
  doneSummary: (added: string, changed: string, same: string, rejected: string) =>
    `${added} added, ${changed} changed, ${same} already there, ${rejected} rejected`,
  undo: "Undo this import",
  undone: "Undone. Everything is as it was before the import.",
  undonePartly: (count: number, printed: string) =>
    `Undone. ${counted("en", count, printed, { one: "record was changed since and stays as it is", other: "records were changed since and stay as they are" })}.`,
  undoFailed: {
    "not-imported": "This import is not here any more. Nothing was changed.",
    "already-undone": "This import was taken back before. Nothing was changed.",
  },
  another: "Import another file",
  showDeeds: { clients: "See the clients", contacts: "See the contacts", products: "See the products" },
  history: "Imported files",
  noHistory: "No file was imported yet.",
  file: "File",
  when: "When",
  state: "State",
  stateKept: "in use",
  stateUndone: "undone",
  segmentsOffer: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "country", other: "countries" })} found. Make a segment of each?`,
  segmentsMake: "Make segments by country",
  segmentsMade: (count: number, printed: string) =>
    `${counted("en", count, printed, { one: "segment", other: "segments" })} made.`,
  rowTooLong: (row: string, text: string) =>
    `Row ${row}, which begins with “${text}”, does not end: it has more than a megabyte of text. Most often a quotation mark is opened there and never closed. Correct the row in a text editor, then choose the file again. Nothing was changed.`,
  failed: {
    "empty-file": "The file is empty. Export it again in the program that made it, or choose another.",
    unreadable:
      "The file cannot be read: it was moved or changed since you chose it, or is open in another program. Choose it again. Nothing was changed.",
    "too-large": "The file is larger than 2 GB. Split it by year and import the parts.",
    "not-text": "This is not a text file. Save it as CSV in the program that made it, then drop it here.",
    workbook:
      "This workbook cannot be read: it is damaged, or of a form other than .xlsx. Open it in Excel or LibreOffice, save it as .xlsx or the sheet as “CSV UTF-8”, then drop that file here.",
    "locked-workbook":
      "This workbook is protected by a password. Open it in Excel, save a copy without the password, then drop the copy here.",
    "workbook-too-large":
      "The workbook is larger than 100 MB, or becomes larger than 500 MB when it is unpacked. Save the sheet as “CSV UTF-8” in Excel or LibreOffice and drop that file here: a CSV file may have a million rows and more.",
    "sheet-spans-too-much":
      "The sheet spans more than 20 million cells, counted from its first to its last: most often one stray cell lies far to the right or far below. In Excel, Ctrl+End goes to the last cell. Delete all columns to the right of the table and all rows below it, save the workbook and drop it here again.",
    "old-workbook":
      "This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save the sheet as “CSV UTF-8”, then drop that file here.",
    "open-document":
      "This is a LibreOffice spreadsheet. Open it in Excel or LibreOffice, save the sheet as “CSV UTF-8”, then drop that file here.",
    "text-document":
      "This is a document of a word processor. If it has a table, copy the table into Excel and save it as CSV.",
    archive: "This is an archive. Unpack it and drop the CSV file that is inside.",
    pdf: "This is a PDF under another name. Give it the ending .pdf to read it as a price list; for clients or sales, ask for a CSV file.",
    dbase:
      "This is a dBase table (.dbf), as SAGA exports it. Open it in Excel or LibreOffice, save the sheet as “CSV UTF-8”, then drop that file here.",
    picture: "This is a picture. Ask for the list as a CSV file.",
    database: "This is a database. Export the table that you need from it as CSV.",
    "web-page":
      "This is a web page or XML, even if its name says Excel or CSV. Open it in Excel or LibreOffice, save the sheet as “CSV UTF-8”, then drop that file here.",
    "own-export":
      "This is an export of Dosar’s own, of a kind that the import does not take back. To carry it to another Dosar, use a data file.",
    "too-many-columns":
      "The file has more than 2,000 columns. Choose another separator, or remove columns that you do not need.",
    "no-memory":
      "There is not enough free memory for a file of this size. Close other windows, or split the file by year and import the parts.",
    "no-columns": "No columns were recognised. Choose the separator and the header row by hand.",
    "no-offers":
      "No row with a name or a code could be read. Choose the columns by hand, or look whether this is a price list.",
    "columns-missing": "Columns that are needed were not found. Choose them by hand.",
    cancelled: "Cancelled. Nothing was changed.",
  },
};
