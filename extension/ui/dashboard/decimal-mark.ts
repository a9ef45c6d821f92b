/** How a locale divides the whole from its parts, as files have it: a comma, or the point of all others. */
export function decimalMarkOf(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "," : ".";
}
