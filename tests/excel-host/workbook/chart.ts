import type { Area } from "./area.ts";
import type { Sheet } from "./sheet.ts";

export interface SheetArea {
  readonly sheet: Sheet;
  area: Area;
}

/** What was set on an object that the host keeps but does not interpret, by the wire's names: { Title: { Text } }. */
export type Settings = Record<string, unknown>;

export interface BookSeries {
  readonly id: string;
  values?: SheetArea;
  categories?: SheetArea;
  /** Cell that the name is taken from, while none was set. */
  nameCell?: SheetArea;
  readonly settings: Settings;
}

export interface BookChart {
  readonly id: string;
  name: string;
  type: string;
  /** In points from the top left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: BookSeries[];
  readonly settings: Settings;
}
