import type { Area } from "./area.ts";
import type { Sheet } from "./sheet.ts";

/** A defined name: of cells, or of a formula or constant. */
export interface BookName {
  name: string;
  /** Undefined: of the workbook. */
  readonly sheet?: Sheet;
  target: { readonly sheet: Sheet; area: Area } | { readonly formula: string };
  comment: string;
  isVisible: boolean;
}
