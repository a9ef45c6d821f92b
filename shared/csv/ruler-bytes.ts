/** As often as no letter of any language stands in a row. */
const LEAST = 4;

/**
 * Copies bytes without the lines that programs of DOS draw around their tables: in another code page those are letters, and outweigh the
 * words. Each becomes a line end, which parts what stands before and after. Returns how many bytes were written.
 */
export function copyWithoutRulers(from: Uint8Array, to: Uint8Array, start: number): number {
  let length = start;
  let index = 0;
  while (index < from.length) {
    const byte = from[index] ?? 0;
    const end = byte < 0x80 ? index + 1 : endOfRun(from, index);
    const isRuler = end - index >= LEAST;
    for (let place = index; place < (isRuler ? index + 1 : end); place++)
      to[length++] = isRuler ? LINE_END : (from[place] ?? 0);
    index = end;
  }
  return length - start;
}

const LINE_END = 0x0a;

function endOfRun(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && bytes[end] === bytes[start]) end++;
  return end;
}

/** The first byte beyond ASCII that draws no line and stands at the end of none; -1 when there is none. */
export function firstForeignByte(bytes: Uint8Array): number {
  let isAfterRuler = false;
  for (let index = 0; index < bytes.length; ) {
    const end = endOfRun(bytes, index);
    const isForeign = (bytes[index] ?? 0) >= 0x80;
    const isRuler = isForeign && end - index >= LEAST;
    if (isForeign && !isRuler && !isAfterRuler && endOfRun(bytes, end) - end < LEAST) return index;
    isAfterRuler = isRuler;
    index = end;
  }
  return -1;
}
