/** As far as a page may say its encoding (HTML standard, "prescan a byte stream"). */
const PRESCANNED_BYTES = 1024;

/** The text of a page, by its mark, its header, what it says of itself, or UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const said = charsetIn(contentType) ?? charsetIn(headOf(bytes));
  return decoderOf(markOf(bytes) ?? said ?? "utf-8").decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** `charset=` of a header or of a meta tag, which write it alike. */
function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, PRESCANNED_BYTES));
}

/** A name that no browser knows is as good as none. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
