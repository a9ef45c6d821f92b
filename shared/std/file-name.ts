/** Parts of a file's name, joined by spaces, without the signs that file systems do not take; what is absent is left out. */
export function fileNameOf(parts: readonly (string | undefined)[], extension: string): string {
  const name = parts.filter(Boolean).join(" ");
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").slice(0, 150)}.${extension}`;
}
