import type { DayOf } from "../../shared/actions/sheet-request.ts";
import type { LineCache } from "../cache/line-cache.ts";
import type { AskOptions } from "./known-data.ts";

/** What a batch is answered with; `signal` ends when nobody waits for any of its formulas. */
export interface BatchOptions extends AskOptions {
  readonly cache: LineCache;
  readonly dayOf: DayOf;
  /** Lets the page draw. */
  readonly breathe: () => Promise<void>;
}
