import type { SheetPlan } from "../model/sheet-plan.ts";
import type { ByteTransform } from "../std/byte-transform.ts";
import { partsOf } from "./package-parts.ts";
import { zipParts } from "./zip-parts.ts";

/** The media type of such a file. */
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Plans → the bytes of an .xlsx file, one sheet a plan, in their order. Formulas stand with the results of
 * the plan; Excel is told to work them out anew. What is not asked for is not made.
 *
 * @param deflate a new `CompressionStream("deflate-raw")` each time.
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  deflate: () => ByteTransform,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  return zipParts(partsOf(plans), deflate);
}
