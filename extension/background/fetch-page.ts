import { isLoginAddress } from "../../shared/capture/find-login.ts";
import { LONGEST_PAGE } from "../../shared/model/longest-page.ts";
import type { MissReason } from "../../shared/model/watch.ts";
import { decodePage } from "./decode-page.ts";

export type FetchedPage =
  | { readonly kind: "page"; readonly html: string; readonly url: string }
  | { readonly kind: "missed"; readonly reason: MissReason; readonly retryAfterMs?: number | undefined };

export interface FetchOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For the whole page, its last byte included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;

/**
 * Asks a site for one page as a visitor whom it does not know: without cookies, without saying where we come from. Never
 * throws for what a site does. At most 4 MiB are read.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await options.fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      headers: { accept: "text/html,application/xhtml+xml" },
      signal,
    });
    const refusal = refusalOf(response, url, options.now());
    if (refusal !== undefined) {
      await response.body?.cancel();
      return refusal;
    }
    const bytes = await readBytes(response);
    if (bytes === undefined) return { kind: "missed", reason: "too-large" };
    const html = decodePage(bytes, response.headers.get("content-type") ?? "");
    return { kind: "page", html, url: response.url || url };
  } catch {
    return { kind: "missed", reason: signal.aborted ? "too-slow" : "no-answer" };
  }
}

/** Why an answer is no page to read; undefined when it is one. */
function refusalOf(response: Response, wanted: string, now: number): FetchedPage | undefined {
  const { status, headers, ok } = response;
  const missed = (reason: MissReason): FetchedPage => ({ kind: "missed", reason });
  if (status === 429 || status === 503) {
    const reason = status === 429 ? "too-many-requests" : "server-error";
    return { kind: "missed", reason, retryAfterMs: readRetryAfter(headers.get("retry-after"), now) };
  }
  if (status === 401 || isLoginAddress(response.url || wanted, wanted)) return missed("login");
  if (status === 404 || status === 410) return missed("gone");
  if (status >= 500) return missed("server-error");
  if (!ok) return missed("refused");
  const isPage = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(
    headers.get("content-type") ?? "text/html",
  );
  return isPage ? undefined : missed("not-a-page");
}

/** Seconds or a date (RFC 9110, 10.2.3) in milliseconds from now; undefined when it is neither. */
export function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Stops the site as soon as it has sent too much. */
async function readBytes({ body }: Response): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > LONGEST_PAGE) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
