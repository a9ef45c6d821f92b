/** "3.2 MB", below a tenth of that "84 kB". */
export function printSize(bytes: number, locale: string): string {
  const isSmall = bytes < 100_000;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: isSmall ? "kilobyte" : "megabyte",
    maximumFractionDigits: 1,
  }).format(bytes / (isSmall ? 1e3 : 1e6));
}
