/** PDF.js as a reader of text alone: nothing of a file is run, drawn or fetched. */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { fail, type Result, succeed } from "../../../shared/std/result.ts";

// PDF.js looks here for its parser before it would start a worker for it; ours is one already.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

export type OpenPdfProblem = { readonly code: "encrypted" | "damaged" };

const ERRORS_ONLY = 0;

/**
 * The legacy build, since the other one asks for newer browsers than ours. Fonts and tables of Chinese, Japanese and
 * Korean that are not in the file are not packed: the text of such files stays unread.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, OpenPdfProblem>> {
  const task = getDocument({
    data: bytes,
    verbosity: ERRORS_ONLY,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  try {
    return succeed(await task.promise);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    await task.destroy();
    return fail({ code: isLocked ? "encrypted" : "damaged" });
  }
}
