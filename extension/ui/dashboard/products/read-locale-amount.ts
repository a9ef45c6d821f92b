import { type Decimal, readDecimal } from "../../../../shared/std/decimal.ts";

/**
 * The amount in a text that is written the way of the person's locale, exactly: "1,234" is 1.234 in Romania and 1234 in
 * England. Undefined when the digits fit the locale's marks in no way ("1.25" in Romania, where a point parts thousands).
 */
export function readLocaleAmount(text: string, locale: string): Decimal | undefined {
  const digits = /\d(?:[\d.,'’\s]*\d)?/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const { group, decimal } = marksOf(locale);
  const written = digits.replace(/\s/g, " ").replace(/’/g, "'");
  const whole = `(?:\\d+|\\d{1,3}(?:${escaped(group)}\\d{3})+)`;
  const fits = new RegExp(`^${whole}(?:${escaped(decimal)}\\d+)?$`).test(written);
  if (!fits) return undefined;
  return readDecimal(written.split(group).join("").replace(decimal, "."));
}

/** A no-break space and its narrow kin are spaces here, since nobody types them. */
function marksOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const markOf = (wanted: string, usual: string) =>
    (parts.find(({ type }) => type === wanted)?.value ?? usual).replace(/\s/g, " ").replace(/’/g, "'");
  return { group: markOf("group", ","), decimal: markOf("decimal", ".") };
}

function escaped(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
