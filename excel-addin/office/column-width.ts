/** Points a character of the usual font takes, and the margin of a cell. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;

export function pointsOf(characterCount: number): number {
  return characterCount * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
}
