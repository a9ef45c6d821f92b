import type { comparable as en } from "../en/comparable.ts";

export const comparable: typeof en = {
  units: {
    kg: "кг",
    l: "л",
    m: "м",
    "m²": "м²",
    "m³": "м³",
    piece: "шт.",
  },
  packUnits: { kg: "кг", g: "г", l: "л", ml: "мл", m: "м", "m²": "м²", "m³": "м³", piece: "шт." },
  price: (price, unit) => `${price}/${unit}`,
  fromPack: (price, pack) => `${price}, из «${pack}»`,
  agrees: (comparable) => `${comparable}; на странице так же`,
  ofPage: (price) => `${price}, как на странице`,
  differs: (ofPage, own) => `Проверьте: на странице ${ofPage}, а выходит ${own}.`,
  label: "Цена за единицу",
};
