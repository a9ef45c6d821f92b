/** How many records stand in the lists: those that were archived are left out. */
export interface StandingCounts {
  /** The last write that it knows of. */
  readonly revision: number;
  readonly clients: number;
  readonly segments: number;
  readonly offers: number;
}
