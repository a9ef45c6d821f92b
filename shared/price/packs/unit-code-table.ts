import type { PackUnit } from "../../model/measure.ts";

/** UN/CEFACT Recommendation 20, as schema.org writes units, and Shopify's names that no page shows. */
export const UNIT_CODES: ReadonlyMap<string, PackUnit> = new Map([
  ["KGM", "kg"],
  ["GRM", "g"],
  ["LBR", "lb"],
  ["ONZ", "oz"],
  ["LTR", "l"],
  ["DLT", "dl"],
  ["CLT", "cl"],
  ["MLT", "ml"],
  ["MTR", "m"],
  ["CMT", "cm"],
  ["MMT", "mm"],
  ["MTK", "m²"],
  ["MTQ", "m³"],
  ["C62", "piece"],
  ["H87", "piece"],
  ["PCE", "piece"],
  ["NMB", "piece"],
  ["DZN", "dozen"],
  ["PR", "pair"],
  ["ROL", "roll"],
]);
