const FIGURE = /[\d٠-٩۰-۹०-९０-９]/;
const UNREAD = new Set(["SCRIPT", "STYLE", "NOSCRIPT"]);

/** The texts of a page that a price may stand in: those with a figure. Of the page and of its copy they are the same ones. */
export function* textsWithFigures(document: Document): Generator<Text> {
  if (!document.body) return;
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!FIGURE.test(node.nodeValue ?? "")) continue;
    const { parentElement } = node;
    // The walker was told to stop at texts alone.
    if (parentElement && !UNREAD.has(parentElement.tagName)) yield node as Text;
  }
}
