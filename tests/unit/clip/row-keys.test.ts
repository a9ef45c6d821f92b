import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { fieldAt, fieldBeside, indexOfField } from "../../../extension/ui/captured-list/row-keys.ts";

/** Three rows: the second has no price and cannot be ticked, the third has the field of its pack open. */
function openList() {
  const { document } = parseHTML(`<ul>
    <li data-row=""><input id="tick-1" type="checkbox"><input id="name-1"><input id="price-1"></li>
    <li>Ceaiuri</li>
    <li data-row=""><input type="checkbox" disabled><input id="name-2"><input id="price-2"></li>
    <li data-row=""><input id="tick-3" type="checkbox"><input id="name-3"><input id="price-3"><input id="pack-3"></li>
  </ul>`);
  const field = (id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(id);
    return found;
  };
  const list = document.querySelector("ul");
  if (!list) throw new Error("No list.");
  return { field, list };
}

describe("an arrow in a row", () => {
  it("leads to the same field of the row beside it, and nowhere from the last one", () => {
    const { field } = openList();
    expect(fieldBeside(field("name-1"), 1)?.id).toBe("name-2");
    expect(fieldBeside(field("price-3"), -1)?.id).toBe("price-2");
    expect(fieldBeside(field("name-3"), 1)).toBeUndefined();
  });

  it("passes over the box of a row that cannot be ticked", () => {
    const { field } = openList();
    expect(fieldBeside(field("tick-1"), 1)?.id).toBe("tick-3");
    expect(fieldBeside(field("tick-3"), -1)?.id).toBe("tick-1");
  });

  it("is left to the field of the pack", () => {
    const { field } = openList();
    expect(indexOfField(field("pack-3"))).toBeUndefined();
    expect(fieldBeside(field("pack-3"), -1)).toBeUndefined();
    expect(indexOfField(field("price-3"))).toBe(2);
  });
});

it("a page that is turned to begins at the first field, or the last one, that takes the focus", () => {
  const { field, list } = openList();
  expect(fieldAt(list, { row: "last", field: 0 })?.id).toBe("tick-3");
  field("tick-1").setAttribute("disabled", "");
  expect(fieldAt(list, { row: "first", field: 0 })?.id).toBe("tick-3");
});
