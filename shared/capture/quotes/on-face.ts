import type { Evidence } from "../../model/evidence.ts";

const UNSEEN: ReadonlySet<Evidence["rule"]> = new Set([
  "json-ld",
  "open-graph",
  "meta",
  "shop-data",
  "typed",
  "price-list",
]);

/** Whether evidence was read from what a person may see on the page, so that it can be looked for there. */
export function isOnFace({ rule }: Pick<Evidence, "rule">): boolean {
  return !UNSEEN.has(rule);
}
