import { counted } from "../plural.ts";

/** The sites that are read by a recipe of the person's. */
export const recipes = {
  title: "Sites read as you have shown",
  lead: "Dosar reads these sites by the places that you pointed at.",
  none: "None yet. Press “Pick on the page” on the card of a price that Dosar reads wrongly.",
  found: "last found",
  missed: "last missed",
  edit: "Edit",
  editOf: (host: string) => `Edit the recipe of ${host}`,
  forget: "Forget",
  forgetOf: (host: string) => `Forget the recipe of ${host}`,
  forgotten: (host: string) => `The recipe of ${host} is forgotten.`,
  offered: (count: number, printed: string) =>
    `After you corrected a price, Dosar offered to remember it on ${counted("en", count, printed, { one: "site", other: "sites" })}, and notes them so as not to offer it twice.`,
  forgetOffered: "Forget these sites",
  offeredForgotten: "These sites are forgotten. Dosar may offer it once more there.",
};
