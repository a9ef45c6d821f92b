import type { PackUnit } from "../../model/measure.ts";

/** What one price buys; a number of them may stand before it. Of the sheets alone: the popup carries no word that it does not say. */
export const soldUnits = {
  kg: "kg",
  g: "g",
  lb: "lb",
  oz: "oz",
  l: "l",
  dl: "dl",
  cl: "cl",
  ml: "ml",
  m: "m",
  cm: "cm",
  mm: "mm",
  "m²": "m²",
  "m³": "m³",
  piece: "piece",
  pair: "pair",
  dozen: "dozen",
  set: "set",
  pack: "pack",
  box: "box",
  roll: "roll",
  bottle: "bottle",
  can: "can",
  bag: "bag",
} satisfies Record<PackUnit, string>;
