import type { recipes as en } from "../en/recipes.ts";

export const recipes: typeof en = {
  title: "Site-uri citite cum ați arătat",
  lead: "Dosar citește aceste site-uri după locurile pe care le-ați indicat.",
  none: "Niciunul încă. Apăsați „Alegeți pe pagină” pe fișa unui preț pe care Dosar îl citește greșit.",
  found: "găsit ultima dată",
  missed: "negăsit ultima dată",
  edit: "Modificați",
  editOf: (host) => `Modificați rețeta site-ului ${host}`,
  forget: "Uitați",
  forgetOf: (host) => `Uitați rețeta site-ului ${host}`,
  forgotten: (host) => `Rețeta site-ului ${host} a fost uitată.`,
};
