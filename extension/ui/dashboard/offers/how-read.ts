import { isOnFace } from "../../../../shared/capture/quotes/on-face.ts";
import type { Evidence } from "../../../../shared/model/evidence.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";

/** By which rule a price was read, where that is not simply what stood on the page. */
export function howRead(proof: Evidence, { lists }: Pick<DashboardWords, "lists">): string | undefined {
  if (proof.rule === "recipe") return lists.offers.byRecipe;
  return isOnFace(proof) ? undefined : lists.offers.fromData;
}
