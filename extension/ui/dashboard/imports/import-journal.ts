/** What of an import would be lost with its window: kept beside the person's data, until the import ends. */
import type { ImportDecisions } from "../../../../shared/actions/import-decisions.ts";
import type { PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { ImportState } from "./import-state.ts";

export interface OpenImport {
  readonly fileName: string;
  readonly size: number;
  /** What was chosen and put right. */
  readonly options: PreviewOptions;
  /** Undefined before anything could be decided. */
  readonly decisions: ImportDecisions | undefined;
  /** Whether the whole file had been held against the store, or was about to be. */
  readonly isChecked: boolean;
  /** 0 to 1: how far the reading or saving had come; undefined while nothing was under way. */
  readonly share: number | undefined;
}

/** The little of Storage that is needed. */
type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "dosar-open-import";
const ENTRIES = "entries of a map";
const MEMBERS = "members of a set";

/** Undefined where nothing would be lost: before a file is read, and after it was imported. */
export function openImportOf(state: ImportState): OpenImport | undefined {
  if (!("preview" in state)) return undefined;
  const { file, options } = state.chosen;
  return {
    fileName: file.name,
    size: file.size,
    options,
    decisions: "decisions" in state ? state.decisions : undefined,
    isChecked: state.step !== "columns",
    share: "progress" in state ? shareOf(state.progress) : undefined,
  };
}

function shareOf({ doneCount, totalCount }: { readonly doneCount: number; readonly totalCount: number }) {
  return totalCount === 0 ? 0 : Math.round(100 * Math.min(1, doneCount / totalCount)) / 100;
}

export function isFileOf(open: OpenImport | undefined, { name, size }: File): open is OpenImport {
  return open !== undefined && open.fileName === name && open.size === size;
}

/** Where the browser keeps nothing more, the import goes on without. */
export function keepOpenImport(keeper: Keeper, open: OpenImport): void {
  try {
    keeper.setItem(KEY, JSON.stringify(open, printCollection));
  } catch {
    keeper.removeItem(KEY);
  }
}

export function forgetOpenImport(keeper: Keeper): void {
  keeper.removeItem(KEY);
}

/** Undefined when there is none, or none that this build of Dosar can read. */
export function readOpenImport(keeper: Keeper): OpenImport | undefined {
  try {
    // Written by keepOpenImport alone; what an older build wrote differently fails here or proposes anew.
    return (JSON.parse(keeper.getItem(KEY) ?? "null", readCollection) as OpenImport | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** JSON knows no maps and sets, of which decisions are made. */
function printCollection(_: string, value: unknown): unknown {
  if (value instanceof Map) return { [ENTRIES]: [...value] };
  return value instanceof Set ? { [MEMBERS]: [...value] } : value;
}

function readCollection(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (ENTRIES in value) return new Map(value[ENTRIES] as readonly (readonly [unknown, unknown])[]);
  return MEMBERS in value ? new Set(value[MEMBERS] as readonly unknown[]) : value;
}
