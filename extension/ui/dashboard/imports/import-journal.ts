/** What of an import would be lost with its window: kept beside the person's data, until the import ends. */
import type { ImportDecisions, Side } from "../../../../shared/actions/import-decisions.ts";
import { UNDECIDED } from "../../../../shared/actions/import-decisions.ts";
import type { PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { ImportState } from "./import-state.ts";

export interface OpenImport {
  readonly fileName: string;
  readonly size: number;
  /** What was chosen and put right. */
  readonly options: PreviewOptions;
  readonly decisions: ImportDecisions;
  /** Whether the whole file had been held against the store, or was about to be. */
  readonly isChecked: boolean;
  /** 0 to 1: how far the reading or saving had come; undefined while nothing was under way. */
  readonly share: number | undefined;
}

/** The little of Storage that is needed. */
type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "dosar-open-import";

/** Undefined where nothing would be lost: before a file is read, and after it was imported. */
export function openImportOf(state: ImportState): OpenImport | undefined {
  if (!("preview" in state)) return undefined;
  const { file, options } = state.chosen;
  return {
    fileName: file.name,
    size: file.size,
    options,
    decisions: "decisions" in state ? state.decisions : UNDECIDED,
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
  const { all, byField, byCell } = open.decisions.fields;
  try {
    keeper.setItem(
      KEY,
      JSON.stringify({ ...open, decisions: { all, byField: [...byField], byCell: [...byCell] } }),
    );
  } catch {
    keeper.removeItem(KEY);
  }
}

export function forgetOpenImport(keeper: Keeper): void {
  keeper.removeItem(KEY);
}

interface Kept extends Omit<OpenImport, "decisions"> {
  readonly decisions: {
    readonly all: Side;
    readonly byField: readonly (readonly [string, Side])[];
    readonly byCell: readonly (readonly [string, Side])[];
  };
}

/** Undefined when there is none, or none that this build of Dosar can read. */
export function readOpenImport(keeper: Keeper): OpenImport | undefined {
  try {
    // Written by keepOpenImport alone; what an older build wrote differently fails here or proposes anew.
    const kept = JSON.parse(keeper.getItem(KEY) ?? "null") as Kept | null;
    if (kept === null) return undefined;
    const { all, byField, byCell } = kept.decisions;
    return { ...kept, decisions: { fields: { all, byField: new Map(byField), byCell: new Map(byCell) } } };
  } catch {
    return undefined;
  }
}
