import { fail, type Result, succeed } from "../../../../shared/std/result.ts";
import { MAX_PDF_BYTES } from "../../../workers/pdf/pdf-bytes.ts";

export type FetchPdfProblem = { readonly code: "not-reached" | "too-large" };

const TIMEOUT_MS = 60_000;

/**
 * The file at an address whose site the person has just allowed, as it stands in their tab: with their login there, which a
 * dealer's list needs. Never throws for what a site does.
 */
export async function fetchPdf(url: string): Promise<Result<Blob, FetchPdfProblem>> {
  try {
    const response = await fetch(url, {
      credentials: "include",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return fail({ code: "not-reached" });
    }
    return await readBounded(response);
  } catch {
    return fail({ code: "not-reached" });
  }
}

/** Stops the site as soon as it has sent too much. */
async function readBounded({ body }: Response): Promise<Result<Blob, FetchPdfProblem>> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MAX_PDF_BYTES) {
      await reader?.cancel();
      return fail({ code: "too-large" });
    }
    chunks.push(part.value);
  }
  return succeed(new Blob(chunks));
}

/** What the file is called at its address. */
export function fileNameOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last || hostname;
  }
}
