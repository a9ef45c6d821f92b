import { tagOf } from "./element-text.ts";
import { isHiddenByMarkup } from "./page-zone.ts";
import { kindOfTag } from "./tag-kind.ts";

/** More than the 32 characters that are kept of it, since white space is folded. */
const ENOUGH = 400;
/** Texts that are looked at; most of a page's are short. */
const MOST_TEXTS = 300;

export interface TextPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The page's text that ends or begins at a point, a line break between blocks; what its markup hides is left out. */
export function textBeside({ node, offset }: TextPoint, side: "before" | "after"): string {
  const isText = node.nodeType === 3;
  const isBefore = side === "before";
  let text = isText ? halfOf(node, offset, isBefore) : "";
  let block = blockOf(node);
  for (const next of textsFrom(isText ? node : (node.childNodes[offset] ?? node), isBefore)) {
    if (text.length >= ENOUGH) break;
    const border = blockOf(next) === block ? "" : "\n";
    block = blockOf(next);
    const own = next.nodeValue ?? "";
    text = isBefore ? own + border + text : text + border + own;
  }
  return text;
}

/** The shown texts of the page from a node on, this way or that. */
function* textsFrom(node: Node, isBackwards: boolean): Generator<Node> {
  const document = node.ownerDocument;
  if (document === null) return;
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = node;
  for (let count = 0; count < MOST_TEXTS; count += 1) {
    const next = isBackwards ? walker.previousNode() : walker.nextNode();
    if (next === null) return;
    if (isShown(next.parentElement)) yield next;
  }
}

function halfOf({ nodeValue }: Node, offset: number, isBefore: boolean): string {
  const text = nodeValue ?? "";
  return isBefore ? text.slice(0, offset) : text.slice(offset);
}

function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !kindOfTag(tagOf(at) ?? "").isBlock) at = at.parentElement;
  return at;
}

function isShown(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (kindOfTag(tagOf(at) ?? "").isSilent || isHiddenByMarkup(at)) return false;
  }
  return true;
}
