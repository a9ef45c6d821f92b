/** Whether the browser can look for elements by this text. */
export function isSelector(document: Document, text: string): boolean {
  if (text.trim() === "") return false;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
