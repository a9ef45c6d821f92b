import type { CellStyle, RowStyle } from "../model/sheet-plan.ts";

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Right";
  readonly hasLineBelow?: boolean;
}

const GREY = "#616161";
const ORANGE = "#8A3707";

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, color: "#0F548C" },
  subtitle: { color: GREY },
  heading: { bold: true, size: 12, color: "#0F548C" },
  label: { color: GREY },
  header: { bold: true, alignment: "Right", hasLineBelow: true },
  figure: { alignment: "Right" },
  body: { alignment: "Left" },
  note: { italic: true, color: GREY },
  warning: { bold: true, color: ORANGE },
  "label-of-data": { bold: true, color: ORANGE, fill: "#FDF6F3" },
};

/** Styles that depend on the data; the others are set once and are then the person's to change. */
export const CHANGING_STYLES: ReadonlySet<CellStyle> = new Set(["warning", "label-of-data", "body", "note"]);

export const ROW_COLORS: Readonly<Record<RowStyle | "plain", string>> = {
  plain: "#242424",
  muted: "#767676",
  forecast: "#0F548C",
};

/** Yellow is the person's: behind a column that they fill, and behind a cell of ours that they typed over. */
export const PERSONS_FILL = "#FFF4CE";

/** Numbers in the palette that the dashboard uses too. */
export const SERIES_COLORS = {
  ours: "#0F6CBD",
  before: "#8A8886",
  forecast: "#BC4B09",
  bound: "#E8A27C",
} as const;
