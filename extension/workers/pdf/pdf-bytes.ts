import { fail, type Result, succeed } from "../../../shared/std/result.ts";

export const MAX_PDF_BYTES = 64 * 1024 * 1024;

export type PdfBytesProblem = { readonly code: "too-large" | "unreadable" | "not-pdf" | "damaged" };

/** How far from its ends a file may have what others put there. */
const REACH = 4096;

/**
 * A whole PDF in memory. What does not begin as one is none; one without its end was cut off, and a list of which a part
 * is missing must not pass for the whole.
 */
export async function readPdfBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, PdfBytesProblem>> {
  if (file.size > MAX_PDF_BYTES) return fail({ code: "too-large" });
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return fail({ code: "unreadable" });
  const bytes = new Uint8Array(buffer);
  if (!asText(bytes.subarray(0, REACH)).includes("%PDF-")) return fail({ code: "not-pdf" });
  if (!asText(bytes.subarray(-REACH)).includes("%%EOF")) return fail({ code: "damaged" });
  return succeed(bytes);
}

function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
