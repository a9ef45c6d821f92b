import { isFromFuture } from "../model/stamp.ts";
import type { RecordState } from "./record-state.ts";
import type { Register } from "./register.ts";

export interface Sifted {
  readonly state: RecordState;
  /** Fields whose writer's clock cannot be right. They are shown and not merged; their stamps stay as they are. */
  readonly quarantined: ReadonlyMap<string, Register>;
}

/** Takes out what was written by a clock far ahead of `now`: one wrong clock must not win over everybody for ever. */
export function siftFuture(state: RecordState, now: string): Sifted {
  const quarantined = new Map([...state.fields].filter(([, { stamp }]) => isFromFuture(stamp, now)));
  const fields = new Map([...state.fields].filter(([field]) => !quarantined.has(field)));
  const { removedStamp } = state;
  const isRemovalTrue = removedStamp !== undefined && !isFromFuture(removedStamp, now);
  return { state: isRemovalTrue ? { fields, removedStamp } : { fields }, quarantined };
}
