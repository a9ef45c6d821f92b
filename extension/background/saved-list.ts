import { z } from "zod";
import { SavedList } from "../../shared/messages/extension-protocol.ts";
import { Instant } from "../../shared/model/day.ts";
import { ListDraft } from "../../shared/model/list-draft.ts";

/** A list that was saved, for as long as the panel offers to take it back, wherever the person has gone meanwhile. */
const KeptSavedList = z.strictObject({
  saved: SavedList,
  savedAt: Instant,
  /** What it was made of; absent where it was not put together in this browser session. */
  draft: ListDraft.optional(),
});
export type KeptSavedList = z.infer<typeof KeptSavedList>;

const TOLD_MS = 15 * 60_000;

export function keptSavedList(kept: unknown): KeptSavedList | undefined {
  const list = KeptSavedList.safeParse(kept);
  return list.success ? list.data : undefined;
}

/** Undefined for one that was saved too long ago to be told of. */
export function toldList(kept: unknown, now: Instant): KeptSavedList | undefined {
  const list = keptSavedList(kept);
  return list && Date.parse(now) - Date.parse(list.savedAt) < TOLD_MS ? list : undefined;
}
