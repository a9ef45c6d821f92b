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
  price: (price: string, unit: string) => `${price}/${unit}`,
  fromPack: (price: string, pack: string) => `${price}, from “${pack}”`,
  /** Worked out, and named by the page as well. */
  agrees: (comparable: string) => `${comparable}; the page says the same`,
  ofPage: (price: string) => `${price}, as the page says`,
  differs: (ofPage: string, own: string) => `Check: the page says ${ofPage}, but it comes to ${own}.`,
  label: "Per unit",
};
