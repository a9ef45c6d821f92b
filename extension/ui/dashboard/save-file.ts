/** Hands a file to the browser's downloads under that name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; without a delay Firefox loses it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
