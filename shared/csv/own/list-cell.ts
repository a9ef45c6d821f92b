/** Several texts in one cell: "a; b". A semicolon or backslash of a text's own has a backslash before it. */
export function printList(texts: readonly string[]): string {
  // A list of one empty text is no empty list.
  if (texts.length === 1 && texts[0] === "") return "\\";
  return texts.map((text) => text.replace(/[\\;]/g, "\\$&")).join("; ");
}

/** The texts of such a cell. What stands between semicolons is a text, as a person writes them too. */
export function readList(cell: string): string[] {
  if (cell === "") return [];
  if (cell === "\\") return [""];
  const texts = [""];
  for (const [part] of cell.matchAll(/\\[\\;]|; ?|./gsu)) {
    if (part.startsWith(";")) texts.push("");
    else texts[texts.length - 1] += part.length === 2 && part.startsWith("\\") ? part.slice(1) : part;
  }
  return texts;
}

/** Two texts as one: "main: C-17". A colon of the first one's own has a backslash before it. */
export function printPair(first: string, second: string): string {
  return `${first.replace(/[\\:]/g, "\\$&")}: ${second}`;
}

/** Undefined where no colon divides. */
export function readPair(text: string): readonly [first: string, second: string] | undefined {
  const parts = /^((?:\\[\\:]|[^:])*): ?(.*)$/su.exec(text);
  if (!parts) return undefined;
  const [, first = "", second = ""] = parts;
  return [first.replace(/\\([\\:])/g, "$1"), second];
}
