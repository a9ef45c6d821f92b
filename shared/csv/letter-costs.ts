/**
 * What a sign of a table of letter pairs means, in bits: how unlikely the second letter is after the first. Fine where most of a text
 * lies, coarse where only a text in a wrong encoding goes; nine signs keep the table small.
 */
export const BITS_BY_SIGN = [1, 2, 3, 4, 5, 6, 7.5, 10, 13] as const;
