import type { recipes as en } from "../en/recipes.ts";
import { counted } from "../plural.ts";

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
  offered: (count, printed) =>
    `După ce ați corectat un preț, Dosar v-a propus să-l țină minte pe ${counted("ro", count, printed, { one: "site", few: "site-uri", other: "de site-uri" })} și le notează, ca să nu propună de două ori.`,
  forgetOffered: "Uitați aceste site-uri",
  offeredForgotten: "Aceste site-uri au fost uitate. Dosar poate propune acolo încă o dată.",
};
