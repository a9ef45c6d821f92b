import type { ReadCell, ReadSheet } from "./read-sheets.ts";

/** Far below a cent, and above the noise of binary fractions. */
const TOLERANCE = 1e-6;

/** Which cells read otherwise in `found` than in `expected`, a line each. What only `found` has is not looked at. */
export function differencesOf(
  expected: readonly ReadSheet[],
  found: readonly ReadSheet[],
): readonly string[] {
  return expected.flatMap(({ name, cells }) => {
    const sheet = found.find((one) => one.name === name);
    if (sheet === undefined) return [`the sheet ${name} is missing`];
    const foundAt = new Map(sheet.cells.map((cell) => [cell.address, cell.value]));
    return cells
      .filter((cell) => !isSame(cell.value, foundAt.get(cell.address)))
      .map(({ address, formula, value }) =>
        [`${name}!${address}`, formula && `=${formula}`, `is ${value}, found ${foundAt.get(address)}`]
          .filter(Boolean)
          .join(" "),
      );
  });
}

function isSame(expected: ReadCell["value"], found: ReadCell["value"]): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected));
  return (expected ?? "") === (found ?? "");
}

export function formulasOf(sheets: readonly ReadSheet[]): readonly ReadCell[] {
  return sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
}
