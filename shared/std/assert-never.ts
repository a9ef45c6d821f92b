/** Marks a branch that the compiler proves impossible; reached only through a bug. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
