import type { StoreRefusal } from "../../model/store-refusal.ts";

/** Why a window cannot use the data: what happened, what became of it, what to do. */
export const refusals = {
  "data-is-newer":
    "The data was written by a newer version of Dosar than this one. Nothing was changed. Update the Dosar extension, then open it again.",
  "older-window-open":
    "A window with an older version of Dosar is still open, so the data cannot be brought up to date. Nothing was changed. Close or reload the other windows of Dosar, then try again.",
  "window-outdated":
    "A newer version of Dosar has taken over the data. What you saved is kept, but this window can no longer read or change it. Reload this window.",
} satisfies Record<StoreRefusal, string>;
