import { forgetRecipes } from "../../shared/actions/forget-recipes.ts";
import { saveRecipe } from "../../shared/actions/save-recipe.ts";
import { hostOf, ownAddress } from "../../shared/capture/page-address.ts";
import { PickerMessage } from "../../shared/messages/picker-protocol.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";

export interface PickerAnswerOptions {
  /** As the browser names the sender, so that a page speaks for its own site alone. */
  readonly pageUrl: string;
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Does what the person chose on the bar in a page; whether it is kept. Undefined for what is no message of the bar. */
export function answerPicker(message: unknown, options: PickerAnswerOptions): Promise<boolean> | undefined {
  const parsed = PickerMessage.safeParse(message);
  return parsed.success ? keep(parsed.data, options) : undefined;
}

async function keep(message: PickerMessage, options: PickerAnswerOptions): Promise<boolean> {
  try {
    const store = await options.openStore();
    const { pageUrl, now, newId } = options;
    const host = hostOf(new URL(pageUrl));
    const { readBy } = message;
    if (message.name === "recipe.forget") await forgetRecipes(store, host, readBy);
    else {
      const { fields } = message;
      const madeOnUrl = ownAddress(pageUrl);
      await saveRecipe({ store, host, fields, madeOnUrl, readBy, now: now(), newId });
    }
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}
