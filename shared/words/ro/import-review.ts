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
};
