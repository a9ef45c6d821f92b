/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

export function isOverlapping(a: DaySpan, b: DaySpan): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}
