import { LONGEST_PAGE } from "../../model/longest-page.ts";
import type { Deadline } from "../deadline.ts";
import { tagOf } from "../element-text.ts";

export interface Markup {
  readonly html: string;
  readonly isCut: boolean;
}

/** So many elements are written at one go: the browser does it, and cannot be stopped in between. */
const AT_ONCE = 12_000;
/** The pieces of a longer page. */
const PIECE = 1000;
/** Deeper in, a piece is written whatever is in it. */
const DEEPEST = 60;

/** The page as the parser of HTML would read it again, without its outermost parts where they are too long for us. */
export function writeMarkup(document: Document, deadline: Deadline): Markup {
  const writer = new MarkupWriter(deadline);
  const root = document.documentElement;
  const isLong = document.querySelectorAll("*").length > AT_ONCE;
  if (isLong) writer.writeParts(root, 0);
  else writer.writeRoot(root);
  return writer.finish(document.compatMode === "CSS1Compat" ? "<!doctype html>" : "");
}

class MarkupWriter {
  readonly #parts: string[] = [];
  readonly #deadline: Deadline;
  #length = 0;
  #isCut = false;

  constructor(deadline: Deadline) {
    this.#deadline = deadline;
  }

  finish(doctype: string): Markup {
    return { html: doctype + this.#parts.join(""), isCut: this.#isCut };
  }

  /** The head by its children, most of whose text are styles, the rest at one go. */
  writeRoot(root: Element): void {
    this.#writeInside(root, (child) => {
      if (tagOf(child) === "HEAD") this.#writeInside(child, (part) => this.writeWhole(part, 2));
      else this.writeWhole(child, 1);
    });
  }

  writeWhole(element: Element, depth: number): void {
    if (tagOf(element) === "STYLE") return;
    // A form can hide its own properties behind fields that are called the same.
    const html: unknown = element.outerHTML;
    if (typeof html === "string" && this.#length + html.length < LONGEST_PAGE) this.#push(html);
    else if (depth < DEEPEST && element.firstElementChild !== null) this.writeParts(element, depth);
    else this.#isCut = true;
  }

  /** Its children one by one, so that the clock can be looked at between them. */
  writeParts(element: Element, depth: number): void {
    this.#writeInside(element, (child) => this.#writeChild(child, depth + 1));
  }

  #writeInside(element: Element, writeChild: (child: Element) => void): void {
    const tag = tagOf(element)?.toLowerCase() ?? "form";
    this.#push(`<${tag}${attributesOf(element).join("")}>`);
    for (const node of listOf<Node>(element.childNodes)) {
      if (this.#length >= LONGEST_PAGE || this.#deadline.isOver()) {
        this.#isCut = true;
        break;
      }
      if (node.nodeType === 3) this.#push(escapeText(node.nodeValue ?? ""));
      else if (node.nodeType === 1) writeChild(node as Element);
    }
    this.#push(`</${tag}>`);
  }

  #writeChild(element: Element, depth: number): void {
    const isLarge = depth < DEEPEST && countInside(element) > PIECE;
    if (isLarge) this.writeParts(element, depth);
    else this.writeWhole(element, depth);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function attributesOf(element: Element): string[] {
  return listOf<Attr>(element.attributes).map(({ name, value }) => ` ${name}="${escapeValue(value)}"`);
}

/** Nothing where a form has a field that is called as its list is. */
function listOf<One>(list: unknown): One[] {
  const isList = typeof list === "object" && list !== null && Symbol.iterator in list;
  return isList ? [...(list as Iterable<One>)] : [];
}

function countInside(element: Element): number {
  const find: unknown = element.querySelectorAll;
  return typeof find === "function" ? element.querySelectorAll("*").length : 0;
}

function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
