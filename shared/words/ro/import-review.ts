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
  canBeRead: "Rândul se poate citi.",
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
};
