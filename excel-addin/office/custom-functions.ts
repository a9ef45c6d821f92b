/** Excel's own functions that an add-in adds to formulas: their registering, their errors, their recalculation. */

import type { CellError } from "../../shared/model/formula.ts";

/** What Excel's library offers to functions; its types are in a package of their own, of which this is all we use. */
declare const CustomFunctions: {
  associate(id: string, call: (...received: never[]) => Promise<number>): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<"notAvailable" | "invalidValue" | "invalidNumber", string>>;
};

/** The last thing that each call receives. */
interface Invocation {
  /** Set by us, called by Excel when it no longer wants the figure. */
  onCanceled: () => void;
}

/** A figure, or the error that the cell shows with a sentence (which Excel shows for all but #NUM!). */
export type CellOutcome =
  | { readonly value: number }
  | { readonly error: CellError; readonly message: string };

export type CellFunction = (args: readonly unknown[], signal: AbortSignal) => Promise<CellOutcome>;

/**
 * Must be called before Excel starts its functions, as soon as the page's script runs. Does nothing outside of Excel
 * or where the library did not load. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function associateFunctions(functions: Readonly<Record<string, CellFunction>>): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, answer] of Object.entries(functions)) {
    CustomFunctions.associate(id, async (...received: unknown[]) => {
      const controller = new AbortController();
      // The library's promise: whatever a function takes, an invocation stands behind it.
      const invocation = received.at(-1) as Invocation;
      invocation.onCanceled = () => controller.abort();
      const outcome = await answer(received.slice(0, -1), controller.signal);
      if ("value" in outcome) return outcome.value;
      throw cellError(outcome);
    });
  }
}

/**
 * Works every formula of the workbook out anew: those that had no connection, or older data.
 * https://learn.microsoft.com/javascript/api/excel/excel.calculationtype
 */
export async function recalculateWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
function cellError({ error, message }: Extract<CellOutcome, { error: CellError }>): Error {
  const { ErrorCode } = CustomFunctions;
  const codes: Readonly<Record<CellError, string>> = {
    "#N/A": ErrorCode.notAvailable,
    "#VALUE!": ErrorCode.invalidValue,
    "#NUM!": ErrorCode.invalidNumber,
  };
  return new CustomFunctions.Error(codes[error], message);
}
