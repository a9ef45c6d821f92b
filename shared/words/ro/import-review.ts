import type { importReview as en } from "../en/import-review.ts";
import { counted } from "../plural.ts";

export const importReview: typeof en = {
  pageBefore: "Pagina anterioară",
  pageAfter: "Pagina următoare",
  place: (first, last, all) => `${first}–${last} din ${all}`,
  withCount: (name, count) => `${name} (${count})`,
  differences: (count, printed) =>
    `Schimbate: ${counted("ro", count, printed, { one: "câmp", few: "câmpuri", other: "de câmpuri" })}`,
  allFields: (count) => `Toate câmpurile (${count})`,
  forAll: "Pentru toate câmpurile:",
  forField: (field) => `Pentru tot câmpul „${field}”:`,
  sides: { ours: "Al meu", file: "Din fișier" },
  wholeRecord: { ours: "Păstrați tot ce e al meu", file: "Luați tot din fișier" },
  record: "Nume",
  field: "Câmp",
  now: "Acum în Dosar",
  inFile: "În fișier",
  use: "Se folosește",
  useOf: (field, name) => `${field} la ${name}`,
  allCauses: (count) => `Toate problemele (${count})`,
  cause: (why, column) => `${column}: ${why}`,
  problem: "Problemă",
  correct: "Corectați",
  editRow: (row) => `Corectați rândul ${row}`,
  readAgain: "Citiți din nou",
  canBeRead: "Rândul în sine nu are nicio greșeală.",
  inFileIs: (text) => `În fișier: ${text}`,
  suggestion: (readable, count, printed, column, text) =>
    `${column}: s-ar putea citi ${readable} din ${counted("ro", count, printed, { one: "rând respins", few: "rânduri respinse", other: "de rânduri respinse" })}, de exemplu „${text}”.`,
  rules: {
    remove: (text, column) => `Scoateți „${text}” din ${column}`,
    replace: (text, by, column) => `Înlocuiți „${text}” cu „${by}” în ${column}`,
    decimalSign: {
      ",": (field) => `${field}: virgula este separatorul zecimal`,
      ".": (field) => `${field}: punctul este separatorul zecimal`,
    },
    otherDecimalSign: {
      ",": (field) => `${field}: acceptați și virgula zecimală`,
      ".": (field) => `${field}: acceptați și punctul zecimal`,
    },
    dayOrder: {
      dmy: "Ziua este înaintea lunii",
      mdy: "Luna este înaintea zilei",
      ymd: "Anul este primul",
    },
    discountScale: { percent: "Reducerile sunt procente", ratio: "Reducerile sunt părți din 1" },
  },
  currencyQuestion: (text, column, count, printed) =>
    `Ce monedă este „${text}” în ${column} (${counted("ro", count, printed, { one: "rând", few: "rânduri", other: "de rânduri" })})?`,
  isCurrency: "Aceasta este",
  inForce: "Corectat până acum; fișierul rămâne neschimbat",
  cellsEdited: (count, printed) =>
    counted("ro", count, printed, {
      one: "celulă corectată manual",
      few: "celule corectate manual",
      other: "de celule corectate manual",
    }),
  takeBack: "Renunțați",
  takeBackOf: (what) => `Renunțați: ${what}`,
  replaceInColumn: "Înlocuiți text într-o coloană",
  find: "Text",
  replacement: "Se înlocuiește cu",
  replacementHint: "Lăsați gol pentru a scoate textul.",
  breaks: (count, printed) =>
    `Sume care nu se potrivesc: ${counted("ro", count, printed, { one: "rând", few: "rânduri", other: "de rânduri" })}`,
  breaksHint:
    "Se importă așa cum sunt în fișier. Corectați aici un rând sau întrebați pe cine a făcut fișierul.",
  checks: {
    net: "Netul nu este cantitate × preț minus reducerea",
    gross: "Suma cu TVA nu este net + TVA",
    "document-total": "Totalul documentului nu este suma liniilor",
  },
  expected: "Rezultă",
  documents: (count, printed) =>
    `Schimbate: ${counted("ro", count, printed, { one: "document", few: "documente", other: "de documente" })}`,
  forAllDocuments: "Pentru toate documentele:",
  lines: "Linii",
  linesDiffer: (count, printed, before, after) =>
    `${counted("ro", count, printed, { one: "linie diferă", few: "linii diferă", other: "de linii diferă" })} (${before} → ${after})`,
  missing: (count, printed) =>
    `Lipsesc din fișier: ${counted("ro", count, printed, { one: "document", few: "documente", other: "de documente" })}`,
  missingQuestion: (count, printed, net) =>
    `Fișierul are alte documente ale acestor clienți din aceste zile, dar nu și pe acestea: ${counted("ro", count, printed, { one: "linie", few: "linii", other: "de linii" })}, ${net}. Dacă fișierul este doar o parte din evidență, păstrați-le. Dacă au fost șterse în sistemul dumneavoastră, ștergeți-le și aici; anularea importului le aduce înapoi.`,
  missingSides: { ours: "Păstrați", file: "Ștergeți" },
  runRemoves: (added, changed, removed) => `Adăugați ${added}, schimbați ${changed}, ștergeți ${removed}`,
  gone: {
    title: (count, printed) =>
      `Nu mai sunt în fișier: ${counted("ro", count, printed, { one: "client", few: "clienți", other: "de clienți" })}`,
    question:
      "Au venit mai demult din acest sistem, iar lista nu îi mai are. Dacă lista cuprinde numai o parte din clienți, păstrați-i. Dacă nu mai sunt clienți, arhivați-i: ies din liste, iar ce li s-a vândut se socotește în continuare.",
    forAll: "Pentru toți clienții:",
    sides: { ours: "Păstrați", file: "Arhivați" },
  },
  undoing: {
    title: (fileName) => `Anulați ${fileName}?`,
    lead: "De la acest import s-au făcut și alte lucruri care depind de el:",
    changed: (name) => `Schimbat între timp: ${name}`,
    refers: (name) => `Despre o înregistrare a acestui import: ${name}`,
    import: (name) => `Importat între timp: ${name}`,
    lines: (name, count, printed) =>
      `${name}: ${counted("ro", count, printed, { one: "linie de vânzare", few: "linii de vânzare", other: "de linii de vânzare" })} din alte importuri`,
    nameless: "o înregistrare care nu mai există",
    more: (count) => `și încă ${count}`,
    keep: "Păstrați-le, anulați restul",
    undoLater: "Anulați-le și pe acestea",
  },
  completes:
    "Aceste rânduri au fost respinse la un import anterior. Se adaugă la ce a intrat atunci: nimic nu se înlocuiește și niciun rând nu se numără de două ori.",
};
