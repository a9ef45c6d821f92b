/** How long a reading may take, by a clock that is handed in. */
export interface TimeBudget {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  readonly ms: number;
}

/** The steps of a reading ask it whether to go on; whoever is told to stop leaves the rest of the page unread. */
export class Deadline {
  private readonly budget: TimeBudget | undefined;
  private readonly end: number;
  private hasPassed = false;

  constructor(budget: TimeBudget | undefined, share = 1) {
    this.budget = budget;
    this.end = budget ? budget.now() + budget.ms * share : Number.POSITIVE_INFINITY;
  }

  /** Whether to stop now; costs a look at the clock. */
  isOver(): boolean {
    this.hasPassed ||= this.budget !== undefined && this.budget.now() >= this.end;
    return this.hasPassed;
  }

  /** Whether anybody was told to stop. */
  get hasCut(): boolean {
    return this.hasPassed;
  }
}
