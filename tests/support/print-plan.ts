import type { BlockCell, CellValue, SheetPlan, TablePlan } from "../../shared/model/sheet-plan.ts";

/** A plan as lines that can be read and reviewed: a line a row, cells between bars, formulas after "=". */
export function printPlan(plan: SheetPlan): string {
  const lines = [
    `${plan.kind} ${plan.subjectId}, "${plan.name}", ${plan.language}`,
    `widths ${plan.columnWidths.join(" ")}, ${plan.frozenRowCount} rows frozen, key "${plan.keyHeader}"`,
  ];
  for (const section of plan.sections) {
    lines.push("", section.kind === "block" ? `# ${section.id}` : tableHead(section));
    if (section.kind === "block") {
      for (const { key, cells, height } of section.rows) {
        const size = height === undefined ? "" : ` (${height} pt)`;
        lines.push(`${key}${size} | ${cells.map(printCell).join(" | ")}`.trimEnd());
      }
    } else {
      lines.push(...tableLines(section));
    }
  }
  for (const { id, title, tableId, categoryColumnId, series, over } of plan.charts) {
    const drawn = series.map(({ columnId, shape, role }) => `${columnId} ${shape} ${role}`).join(", ");
    lines.push(
      "",
      `chart ${id} "${title}" over ${over.sectionId}/${over.rowKey}: ${tableId} by ${categoryColumnId}: ${drawn}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function tableHead({ id, name, hasTotals, hasFilter }: TablePlan): string {
  return `# ${id} = ${name}${hasTotals ? ", totals" : ""}${hasFilter ? ", filter" : ""}`;
}

function tableLines({ columns, rows }: TablePlan): string[] {
  const heads = columns.map(({ id, header, format, formula, isPersons, total }) => {
    const notes = [
      typeof format === "string" ? format : `${format.digits} digits`,
      ...(formula === undefined ? [] : [`=${formula}`]),
      ...(isPersons ? ["the person's"] : []),
      ...(total === undefined
        ? []
        : [
            "text" in total
              ? `total "${total.text}"`
              : `total =${total.formula} → ${printValue(total.result)}`,
          ]),
    ];
    return `  ${id} "${header}": ${notes.join("; ")}`;
  });
  const body = rows.map(({ key, cells, style, link }) =>
    [
      key,
      ...cells.map(printValue),
      ...(style === undefined ? [] : [style]),
      ...(link === undefined ? [] : [link.url]),
    ].join(" | "),
  );
  return [...heads, ...body];
}

function printCell(cell: BlockCell | undefined): string {
  if (cell === undefined) return "(free)";
  const { name, formula, value = null, style } = cell;
  const content = formula === undefined ? printValue(value) : `=${formula} → ${printValue(value)}`;
  return `${name === undefined ? "" : `${name}: `}${content}${style === undefined ? "" : ` [${style}]`}`;
}

function printValue(value: CellValue): string {
  if (value === null) return "–";
  if (typeof value === "object") return value.day;
  if (typeof value === "number") return String(Number(value.toPrecision(9)));
  return typeof value === "string" ? `"${value}"` : String(value);
}
