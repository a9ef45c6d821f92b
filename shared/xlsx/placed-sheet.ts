import type { SheetPlan } from "../model/sheet-plan.ts";
import { freeSheetName, freeTableName } from "../rendering/free-name.ts";
import {
  cellNamesOf,
  type PlacedSections,
  type PlacedTable,
  placeSections,
} from "../rendering/place-sections.ts";
import type { TemplateNames } from "../rendering/resolve-template.ts";

/** A plan with its places on a sheet and its names in a workbook. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly sections: PlacedSections;
  readonly tables: readonly NamedTable[];
  readonly names: TemplateNames;
}

export interface NamedTable {
  readonly placed: PlacedTable;
  readonly name: string;
  /** Unique in the workbook, from 1. */
  readonly number: number;
}

/** What a person sees begins in column B; the hidden column A holds the keys. */
export const FIRST_COLUMN = 1;

/** Sheets in their order; names that two plans want get a number. */
export function placeSheets(plans: readonly SheetPlan[]): readonly PlacedSheet[] {
  const sheetNames: string[] = [];
  const tableNames: string[] = [];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, sheetNames);
    sheetNames.push(name);
    const sections = placeSections(plan);
    const tables = sections.tables.map((placed) => {
      const tableName = freeTableName(placed.plan.name, tableNames);
      return { placed, name: tableName, number: tableNames.push(tableName) };
    });
    return { plan, name, sections, tables, names: namesOf(plan, tables) };
  });
}

function namesOf(plan: SheetPlan, tables: readonly NamedTable[]): TemplateNames {
  return {
    cells: cellNamesOf(plan),
    tables: new Map(
      tables.map(({ placed, name }) => [
        placed.plan.id,
        { name, headers: new Map(placed.plan.columns.map(({ id, header }) => [id, header])) },
      ]),
    ),
  };
}

/** As a formula on another sheet names this one: "'Client''s sheet'". */
export function quotedName({ name }: Pick<PlacedSheet, "name">): string {
  return `'${name.replaceAll("'", "''")}'`;
}
