import { kindOfTag } from "./tag-kind.ts";

const NONE: ReadonlySet<Element> = new Set();

/**
 * The text of an element as a buyer reads it: blocks apart, white space folded, and small or raised cents
 * ("1.299<sup>99</sup>") behind a separator. What is `hidden` is left out.
 */
export function textOfElement(element: Element, hidden: ReadonlySet<Element> = NONE): string {
  const parts: string[] = [];
  collect(element, parts, hidden);
  return foldSpace(parts.join(""));
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** White space folded, but for the line breaks at which blocks of the page begin and end. */
export function foldLines(text: string): string {
  return text
    .split("\n")
    .map(foldSpace)
    .filter((line) => line !== "")
    .join("\n");
}

/** Undefined for a form that hides its own properties behind fields that are called the same. */
export function tagOf(element: Element): string | undefined {
  const name: unknown = element.tagName;
  return typeof name === "string" ? name : undefined;
}

/** Whether an element holds just the cents of the amount before it: raised, or named so by its class. */
export function holdsCents(element: Element, tag: string): boolean {
  const className = element.getAttribute("class") ?? "";
  if (
    tag.toUpperCase() !== "SUP" &&
    !/cent|fraction|decimal|penny|kopek|kop\b|bani|sup\b|superscript/i.test(className)
  )
    return false;
  return /^\s*[.,]?\d{2}(?!\d)/.test(element.textContent ?? "");
}

function collect(node: Node, parts: string[], hidden: ReadonlySet<Element>): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? "");
    else if (child.nodeType === 1) collectElement(child as Element, parts, hidden);
  }
}

function collectElement(element: Element, parts: string[], hidden: ReadonlySet<Element>): void {
  const tag = tagOf(element);
  if (tag === undefined || hidden.has(element)) return;
  const { isSilent, isBlock } = kindOfTag(tag);
  if (isSilent || (holdsCents(element, tag) && joinCents(element, parts))) return;
  if (isBlock) parts.push("\n");
  collect(element, parts, hidden);
  if (isBlock) parts.push("\n");
}

/** Puts a comma between an amount without cents and the cents that follow in an element of their own. */
function joinCents(element: Element, parts: string[]): boolean {
  while (parts.length > 0 && (parts.at(-1) ?? "").trim() === "") parts.pop();
  const last = (parts.pop() ?? "").trimEnd();
  const [, whole = last] = /^(.*?)[.,]?$/s.exec(last) ?? [];
  const takesCents = /\d$/.test(whole) && !/[.,]\d{1,2}$/.test(whole);
  const cents = (element.textContent ?? "").trim().replace(/^[.,]/, "");
  parts.push(takesCents ? `${whole}${decimalMarkFor(whole)}${cents}` : last);
  return takesCents;
}

/** The separator that the groups of the amount have not used: "1,299" + "99" is "1,299.99". */
function decimalMarkFor(whole: string): string {
  return /\d,\d{3}$/.test(whole) ? "." : ",";
}
