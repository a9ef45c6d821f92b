import type { Evidence } from "../model/evidence.ts";
import { placeOf } from "./element-path.ts";
import { foldSpace } from "./element-text.ts";
import { addressInView } from "./page-address.ts";
import { textAfter, textBefore } from "./text-around.ts";
import { textBeside } from "./text-beside.ts";

const LONGEST = 2000;

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
  const before = textBeside({ node: range.startContainer, offset: range.startOffset }, "before");
  const after = textBeside({ node: range.endContainer, offset: range.endOffset }, "after");
  return {
    field: "quote",
    rule: "selection",
    ...(element && placeOf(element)),
    quote,
    before: textBefore(before, before.length),
    after: textAfter(after, 0),
    url: addressInView(address),
  };
}
