/**
 * Excel's number of a day in the 1900 date system, right from 1 March 1900 on:
 * https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** The moment as UTC, of a day's number with the time as its fraction. */
export function dateOfNumber(value: number): Date {
  return new Date(Math.round((value - 25_569) * 86_400_000));
}
