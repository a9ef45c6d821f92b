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
  label: "Per unit",
};
