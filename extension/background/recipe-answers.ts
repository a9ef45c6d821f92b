import type { UnitPrice } from "../../shared/model/unit-price.ts";
import { fail, succeed } from "../../shared/std/result.ts";
import type { MessageAnswers } from "./answer-messages.ts";

export interface RecipeAnswersOptions {
  /** Whether the page of the tab let the bar in. */
  readonly openPicker: (tabId: number, price?: UnitPrice) => Promise<boolean>;
  /** Whether it was not offered yet to remember a price for this site; from now on it was. */
  readonly offerOnce: (host: string) => Promise<boolean>;
}

/** What the popup and the side panel ask before a recipe is made on the page. */
export function createRecipeAnswers({
  openPicker,
  offerOnce,
}: RecipeAnswersOptions): Pick<MessageAnswers, "recipe.pick" | "recipe.offer"> {
  return {
    async "recipe.pick"({ tabId, price }) {
      return (await openPicker(tabId, price)) ? succeed({}) : fail({ code: "page-closed-to-us" });
    },
    async "recipe.offer"({ host }) {
      return succeed({ isFirst: await offerOnce(host) });
    },
  };
}
