import type { PackUnit } from "../../model/measure.ts";
import type { BaseUnit } from "../../model/pack.ts";

/** A price as it is compared between packs of different sizes. */
export const comparable = {
  units: {
    kg: "kg",
    l: "l",
    m: "m",
    "m²": "m²",
    "m³": "m³",
    piece: "piece",
  } satisfies Record<BaseUnit, string>,
  /** Behind a number of them. */
  packUnits: { kg: "kg", g: "g", l: "l", ml: "ml", m: "m", "m²": "m²", "m³": "m³", piece: "pcs" },
  /** What one price buys; a number of them may stand before it. */
  soldUnits: {
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
  } satisfies Record<PackUnit, string>,
  price: (price: string, unit: string) => `${price}/${unit}`,
  fromPack: (price: string, pack: string) => `${price}, from “${pack}”`,
  /** Worked out, and named by the page as well. */
  agrees: (comparable: string) => `${comparable}; the page says the same`,
  ofPage: (price: string) => `${price}, as the page says`,
  differs: (ofPage: string, own: string) => `Check: the page says ${ofPage}, but it comes to ${own}.`,
  label: "Per unit",
};
