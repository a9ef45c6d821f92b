/** An empty cell reads as the empty string: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** With the leading "=". */
  formula?: string;
  /** Beside an error that an add-in's function gave. */
  errorMessage?: string;
  numberFormat?: string;
  style?: CellStyle;
  link?: HyperlinkValue;
}

export interface HyperlinkValue {
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
  readonly documentReference?: string;
}

/** Looks by the wire's names, "Font.Bold" → true; a missing one is Excel's default. */
export interface CellStyle {
  readonly [property: string]: unknown;
}

export const STYLE_DEFAULTS: CellStyle = {
  "Fill.Color": "#FFFFFF",
  "Fill.Pattern": null,
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Font.Color": "#000000",
  "Font.Name": "Calibri",
  "Font.Size": 11,
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ReadingOrder: "Context",
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
};

export function isError(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|CALC!|SPILL!|BUSY!)$/.test(value)
  );
}
