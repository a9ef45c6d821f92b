import type { comparable as en } from "../en/comparable.ts";

export const comparable: typeof en = {
  units: {
    kg: "kg",
    l: "l",
    m: "m",
    "m²": "m²",
    "m³": "m³",
    piece: "buc.",
  },
  packUnits: { kg: "kg", g: "g", l: "l", ml: "ml", m: "m", "m²": "m²", "m³": "m³", piece: "buc." },
  price: (price, unit) => `${price}/${unit}`,
  fromPack: (price, pack) => `${price}, din „${pack}”`,
  agrees: (comparable) => `${comparable}; pagina arată la fel`,
  ofPage: (price) => `${price}, așa cum arată pagina`,
  differs: (ofPage, own) => `Verificați: pagina arată ${ofPage}, dar rezultă ${own}.`,
  label: "Preț pe unitate",
};
