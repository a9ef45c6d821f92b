import { zipSync } from "fflate";
import { readSheets } from "./read-sheets.ts";
import { type Parts, partsIn } from "./write-file.ts";

/** The same workbook with other parts. */
export function withParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, encoder.encode(text)])));
}

export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly cellCount: number;
}

/**
 * A workbook in which a person has typed the numbers of another one over its own: the formulas and what they gave before stay as they
 * were. Both are of one sheet.
 */
export function typeNumbersOf(other: Uint8Array, file: Uint8Array): EditedFile {
  const name = "xl/worksheets/sheet1.xml";
  const [parts, otherParts] = [partsIn(file), partsIn(other)];
  const typed = new Map(
    (readSheets(otherParts)[0]?.cells ?? [])
      .filter(({ type, raw, formula }) => type === "n" && raw !== undefined && formula === undefined)
      .map(({ address, raw }) => [address, raw]),
  );
  let cellCount = 0;
  const xml = (parts.get(name) ?? "").replace(
    /<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g,
    (cell, address: string, rest: string, raw: string) => {
      const wanted = typed.get(address);
      if (wanted === undefined || wanted === raw || rest.includes(' t="')) return cell;
      cellCount += 1;
      return `<c r="${address}"${rest}><v>${wanted}</v></c>`;
    },
  );
  return { bytes: withParts(new Map([...parts, [name, xml]])), cellCount };
}
