import type { Evidence } from "../model/evidence.ts";
import { pathOf } from "./element-path.ts";
import { foldSpace } from "./element-text.ts";
import { canonicalAddress } from "./page-address.ts";

const LONGEST = 2000;
const NEIGHBOURS = 32;
const AROUND = 400;

/** What a person has selected on the page, as the evidence of a note; undefined when nothing is. */
export function readSelection(document: Document, address: string): Evidence | undefined {
  const selection = document.getSelection();
  const quote = foldSpace(selection?.toString() ?? "").slice(0, LONGEST);
  if (!selection || quote === "" || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer } = range;
  const element =
    commonAncestorContainer.nodeType === 1
      ? (commonAncestorContainer as Element)
      : commonAncestorContainer.parentElement;
  const selector = element ? { selector: pathOf(element) } : {};
  return {
    field: "quote",
    rule: "selection",
    ...selector,
    quote,
    before: textBefore(range).slice(-NEIGHBOURS),
    after: textAfter(range).slice(0, NEIGHBOURS),
    url: canonicalAddress(document, address, undefined),
  };
}

function textBefore({ startContainer, startOffset }: Range): string {
  if (startContainer.nodeType !== 3) return "";
  return foldSpace((startContainer.nodeValue ?? "").slice(Math.max(0, startOffset - AROUND), startOffset));
}

function textAfter({ endContainer, endOffset }: Range): string {
  if (endContainer.nodeType !== 3) return "";
  return foldSpace((endContainer.nodeValue ?? "").slice(endOffset, endOffset + AROUND));
}
