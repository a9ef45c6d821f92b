import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";
import { refusals as en } from "../../../shared/words/en/refusals.ts";
import { refusals as ro } from "../../../shared/words/ro/refusals.ts";
import { refusals as ru } from "../../../shared/words/ru/refusals.ts";
import { useClipSetting } from "./clip-setting.tsx";

const REFUSALS = { en, ro, ru };

/** Why the store did not open. Loaded only when it is shown, so all languages together. */
export function RefusalText({ refusal }: { readonly refusal: StoreRefusal }) {
  const { words } = useClipSetting();
  return REFUSALS[words.language][refusal];
}
