import type { Stamp } from "../model/stamp.ts";
import { canonicalText } from "../std/canonical-text.ts";

/** The value of one field with who wrote it last. Without a value the field was cleared. */
export interface Register {
  readonly value?: unknown;
  readonly stamp: Stamp;
}

/**
 * The last writer wins. Commutative, associative and idempotent. Two values under one stamp can only come of a copied
 * profile or a forged file; then the larger text wins, so that all devices still agree.
 */
export function mergeRegisters(a: Register, b: Register): Register {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalText(a.value) >= canonicalText(b.value) ? a : b;
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}
