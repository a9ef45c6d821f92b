/** Bytes that mean nothing in the encoding of their file. */
export interface LostCharacters {
  readonly count: number;
  /** The first row that has some; from 1, as a person counts. */
  readonly rowNumber: number;
}

/** What decoding puts where bytes mean nothing. */
const REPLACEMENT = "\ufffd";

export function hasLostCharacter(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/** Counts, in the rows that it sees top to bottom, the characters that could not be read. */
export function createLostCounter() {
  let lost: LostCharacters | undefined;
  return {
    see(rowNumber: number, cells: readonly string[]): void {
      for (const cell of cells) {
        if (!hasLostCharacter(cell)) continue;
        const count = cell.split(REPLACEMENT).length - 1;
        lost = { rowNumber, ...lost, count: (lost?.count ?? 0) + count };
      }
    },
    found: () => lost,
  };
}
