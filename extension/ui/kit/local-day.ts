import type { Day } from "../../../shared/model/day.ts";

/** The day in the person's own zone, which is not always that of UTC. */
export function localDayOf(date: Date): Day {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${day}` as Day;
}
