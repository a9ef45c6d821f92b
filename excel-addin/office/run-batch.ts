import { fail, type Result } from "../../shared/std/result.ts";
import { type ExcelBatch, makeBatch, REQUEST_BYTES } from "./excel-batch.ts";
import { type RenderProblem, renderProblemOf } from "./render-problem.ts";

/** One run of Excel's, with its errors as problems. */
export async function runBatch<Value>(
  work: (batch: ExcelBatch) => Promise<Result<Value, RenderProblem>>,
  requestBytes = REQUEST_BYTES,
): Promise<Result<Value, RenderProblem>> {
  let hasWritten = () => false;
  try {
    return await Excel.run((context) => {
      const batch = makeBatch(context, requestBytes);
      hasWritten = batch.hasWritten;
      return work(batch);
    });
  } catch (error) {
    return fail(renderProblemOf(error, hasWritten()));
  }
}
