/** Hands a text to the browser's downloads under that name. */
export function saveTextFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; without a delay Firefox loses it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
