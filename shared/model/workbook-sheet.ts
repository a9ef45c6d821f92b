/** A sheet of a workbook that a person imports. */
export interface WorkbookSheet {
  readonly name: string;
  /** Hidden by whoever made the workbook: it is read when the person asks for it alone. */
  readonly isHidden: boolean;
}
