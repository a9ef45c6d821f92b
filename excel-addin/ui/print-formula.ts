import type { FormulaName } from "../../shared/model/formula.ts";

/** As it is typed in an Excel of that language: where the comma parts decimals, the semicolon parts arguments. */
export function printFormula(name: FormulaName, args: readonly string[], locale: string): string {
  const decimals = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal");
  return `=DOSAR.${name}(${args.join(decimals?.value === "," ? ";" : ",")})`;
}
