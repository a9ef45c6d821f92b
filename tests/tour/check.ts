/** Stops the tour when a figure on the screen is not the one that the ledger has. */
export function check<Value>(actual: Value, expected: Value, what: string): void {
  const [shown, known] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== known) throw new Error(`${what}: shown ${shown}, known ${known}`);
}
