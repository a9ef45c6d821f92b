import { z } from "zod";

/**
 * Why the data cannot be used by this window although nothing is wrong with it; nothing was changed.
 *
 * "data-is-newer": a newer Dosar has written it. "older-window-open": a window of an older Dosar keeps it from being
 * brought up to date. "window-outdated": a newer Dosar has taken it over while this window was open.
 */
export const StoreRefusal = z.enum(["data-is-newer", "older-window-open", "window-outdated"]);
export type StoreRefusal = z.infer<typeof StoreRefusal>;
