import type { SheetPlan } from "../model/sheet-plan.ts";
import type { ByteTransform } from "../std/byte-transform.ts";
import { partsOf } from "./package-parts.ts";
import { zipParts } from "./zip-parts.ts";

/**
 * Plans → the bytes of an .xlsx file, one sheet a plan, in their order. The formulas have no stored results: whoever opens the file works
 * them out (Excel is told to). 50,000 rows of 11 columns take about a second and stand in memory only as packed.
 *
 * @param deflate a new `CompressionStream("deflate-raw")` each time.
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  deflate: () => ByteTransform,
): AsyncIterable<Uint8Array> {
  return zipParts(partsOf(plans), deflate);
}
