/** What a template's names stand for on one sheet of one workbook. */
export interface TemplateNames {
  /** Tables by the plan's id; a column that the person removed is missing. */
  readonly tables: ReadonlyMap<
    string,
    { readonly name: string; readonly headers: ReadonlyMap<string, string> }
  >;
  /** Names of cells that stand on the sheet. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Fills in a formula's names: "{months.net}" → "tblMonths[Net sales]". Undefined when a table, a column or a cell that
 * it needs is no longer on the sheet; such a formula is left as it stands.
 */
export function resolveTemplate(
  template: string,
  names: TemplateNames,
  ownTableId?: string,
): string | undefined {
  let isWhole = true;
  const formula = template.replace(
    /\{(@|#|\$)?([A-Za-z]+)(?:\.([A-Za-z]+))?\}/g,
    (_, sign, first, column) => {
      const found = resolveName(sign, first, column, names, ownTableId);
      if (found === undefined) isWhole = false;
      return found ?? "";
    },
  );
  return isWhole ? `=${formula}` : undefined;
}

function resolveName(
  sign: string | undefined,
  first: string,
  column: string | undefined,
  { tables, cells }: TemplateNames,
  ownTableId: string | undefined,
): string | undefined {
  if (sign === "$") return cells.has(first) ? first : undefined;
  const table = tables.get((sign === undefined ? first : ownTableId) ?? "");
  const header = table?.headers.get(sign === undefined ? (column ?? "") : first);
  if (table === undefined || header === undefined) return undefined;
  const escaped = header.replace(/['#[\]]/g, "'$&");
  if (sign === "@") return `${table.name}[[#This Row],[${escaped}]]`;
  return /^[\p{L}\p{N} ]+$/u.test(header) ? `${table.name}[${header}]` : `${table.name}[[${escaped}]]`;
}
