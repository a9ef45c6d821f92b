import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { fieldAt, fieldBeside } from "../../../extension/ui/captured-list/row-keys.ts";

const { document } = parseHTML(
  `<ul>${["a", "b", "c"]
    .map(
      (row) =>
        `<li data-row><input id="${row}-tick"${row === "b" ? " disabled" : ""}><input id="${row}-name"><input id="${row}-price">${row === "a" ? '<input id="a-same">' : ""}</li>`,
    )
    .join("<li>A group</li>")}</ul>`,
);
const field = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const beside = (id: string, step: 1 | -1) => fieldBeside(field(id), step)?.id;

it("an arrow leads to the same field of the row below or above, over headings of groups", () => {
  expect([beside("a-price", 1), beside("c-name", -1)]).toEqual(["b-price", "b-name"]);
});

it("an arrow leads to the name where the row has no such field, or none that can be used", () => {
  expect([beside("a-same", 1), beside("c-tick", -1)]).toEqual(["b-name", "b-name"]);
});

it("over the last row an arrow leads nowhere on the page, and the next page begins in the same field", () => {
  expect(beside("c-price", 1)).toBeUndefined();
  expect(fieldAt(field("a-tick").closest("ul") as Element, { row: "last", field: 2 })?.id).toBe("c-price");
});
