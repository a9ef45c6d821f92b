import type { Day, Instant } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { LedgerSource } from "../model/ledger-source.ts";
import type { SheetWords } from "../sheets/sheet-words.ts";

/** What every sheet is made with. */
export interface SheetRequest {
  readonly today: Day;
  readonly language: Language;
  /** In that language. */
  readonly words: SheetWords;
}

/** How far the ledger knows sales, and how its data is labelled; absent while nothing is imported. */
export interface LedgerOfSheet {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** "generated" and the like, for ledgers that are not real. */
  readonly labels: readonly string[];
  readonly sources: readonly LedgerSource[];
}

/** The person's own day of an instant, which is not always that of UTC. */
export type DayOf = (instant: Instant) => Day;
