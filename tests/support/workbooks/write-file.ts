import { unzipSync } from "fflate";
import type { SheetPlan } from "../../../shared/model/sheet-plan.ts";
import type { ByteTransform } from "../../../shared/std/byte-transform.ts";
import { writeWorkbook } from "../../../shared/xlsx/write-workbook.ts";

export const deflate = () => new CompressionStream("deflate-raw") as ByteTransform;

export async function workbookBytes(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(plans, deflate)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The parts of a workbook by their names. */
export type Parts = ReadonlyMap<string, string>;

export function partsIn(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}
