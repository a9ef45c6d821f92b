/** Many short texts as one: IndexedDB and workers copy a long text at once, and an array of texts one by one. */
export interface TextColumn {
  readonly text: string;
  /** Where each text ends, in UTF-16 units; the next one starts there. */
  readonly ends: Uint32Array;
}

export function packTexts(texts: readonly string[]): TextColumn {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => {
    end += text.length;
    ends[index] = end;
  });
  return { text: texts.join(""), ends };
}

/** Undefined beyond the last text. */
export function textAt({ text, ends }: TextColumn, index: number): string | undefined {
  const end = ends[index];
  return end === undefined ? undefined : text.slice(ends[index - 1] ?? 0, end);
}

export function listTexts(column: TextColumn): readonly string[] {
  return Array.from(column.ends, (end, index) => column.text.slice(column.ends[index - 1] ?? 0, end));
}
