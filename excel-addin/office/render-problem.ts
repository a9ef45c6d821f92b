/** Why a sheet could not be written; the pane has a sentence for each code. */
export interface RenderProblem {
  readonly code: RenderProblemCode;
  /** Whether some of an existing sheet may be new already; writing it again makes it whole. */
  readonly isPartlyWritten: boolean;
  /** Excel's own words, for a report; never shown alone. */
  readonly detail?: string;
}

export type RenderProblemCode =
  | "cell-edit-mode"
  | "sheet-too-big"
  | "sheet-protected"
  | "session-lost"
  | "excel-busy"
  | "sheet-unreadable"
  | "excel-failed";

const CODES: Readonly<Record<string, RenderProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "sheet-too-big",
  ResponsePayloadSizeLimitExceeded: "sheet-too-big",
  AccessDenied: "sheet-protected",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "excel-busy",
  TooManyRequests: "excel-busy",
};

/** An error of Excel's becomes a problem; a bug of ours is thrown on. */
export function renderProblemOf(error: unknown, isPartlyWritten: boolean): RenderProblem {
  if (!isExcelError(error)) throw error;
  return {
    code: CODES[error.code] ?? "excel-failed",
    isPartlyWritten,
    detail: `${error.code} ${error.message} ${error.debugInfo?.errorLocation ?? ""}`.trim(),
  };
}

interface ExcelError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The library may live in a frame of its own, so its errors are known by their form. */
function isExcelError(error: unknown): error is ExcelError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error
  );
}
