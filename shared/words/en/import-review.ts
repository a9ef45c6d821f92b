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
};
