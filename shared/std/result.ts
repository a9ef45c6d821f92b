/** An outcome that may be an expected failure. Bugs throw; what a user can meet is a `problem` with a `code`. */
export type Result<Value, P extends { readonly code: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: P };

export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<P extends { readonly code: string }>(
  problem: P,
): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
