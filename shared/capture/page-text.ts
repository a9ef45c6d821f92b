import { isDigit } from "../price/character-kind.ts";
import { BuyButtons } from "./buy-buttons.ts";
import { Deadline, type TimeBudget } from "./deadline.ts";
import type { KnownSteps } from "./element-path.ts";
import { foldSpace, holdsCents, tagOf } from "./element-text.ts";
import { findHeading } from "./find-heading.ts";
import { OTHER_PRODUCTS_HEADING } from "./page-words-table.ts";
import { listHidden, ZoneReader } from "./page-zone.ts";
import { kindOfTag } from "./tag-kind.ts";

/** A piece of the page's text that stands in one element. */
export interface TextPiece {
  readonly start: number;
  readonly element: Element;
  /** Its own text in the document, as it was before its white space was folded. */
  readonly node: Node;
  /** Whether it follows a heading like "Similar products" in its part of the page. */
  readonly isAmongOthers: boolean;
}

/** A page as one line of text, so that words beside an amount count even when they stand in other elements. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Where the product's heading ends in the text; -1 when the page has none. */
  readonly headingEnd: number;
  readonly heading: string | undefined;
  readonly buttons: BuyButtons;
  readonly zones: ZoneReader;
  readonly steps: KnownSteps;
  /** Whether parts of the page were left out because it is too long, too deep or took too long. */
  readonly isCut: boolean;
}

const LONGEST_TEXT = 600_000;
/** The parser of HTML nests 512 deep; only a script makes more, and the stack ends somewhere. */
const DEEPEST = 1000;
const [LINE, SPACE, COMMA, STOP, HARD_SPACE] = [10, 32, 44, 46, 0xa0];
const NOT_BLANK = /[^\t\n\r\f ]/;
/** White space that is not one space alone; a pattern that finds nothing makes no new text. */
const UNFOLDED = /[\t\n\r\f][\t\n\r\f ]*| [\t\n\r\f ]+/g;
/** Elements between two looks at the clock. */
const CLOCK_EVERY = 64;
/** A word, or an amount with its currency, has ended: what follows in another element is the next one. */
const ENDED = /(?:\d\s?(?:[€$£₽₴₺₸₹₪]|[рР]\.|руб\.|грн\.)|[A-Za-zÀ-ɏА-яёЁ])$/;

/** Of the budget of a reading; what is found must still be weighed. */
const WALKING_SHARE = 0.5;

export interface PageTextOptions {
  readonly budget?: TimeBudget | undefined;
  /** Whether large blocks that cannot hold the product's price are left out, but for the line that they end. */
  readonly isOfOneProduct?: boolean;
}

/** The page up to where half of the budget, the longest text or the deepest nesting ends it. */
export function readPageText(document: Document, options: PageTextOptions = {}): PageText {
  const writer = new PageWriter(
    document,
    new Deadline(options.budget, WALKING_SHARE),
    options.isOfOneProduct,
  );
  if (document.body) writer.write(document.body, true);
  return writer.finish();
}

/** The text of one node as it stands in the page's. */
export function foldPiece(raw: string): string {
  return raw.replace(UNFOLDED, " ");
}

/** The piece that holds an offset. */
export function pieceAt({ pieces }: PageText, offset: number): TextPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

class PageWriter {
  private readonly parts: string[] = [];
  private readonly pieces: TextPiece[] = [];
  private readonly buttons = new BuyButtons();
  private readonly heading: Element | undefined;
  /** Few elements are hidden or called a button by an attribute, and the browser finds them faster than a question to each. */
  private readonly hidden: ReadonlySet<Element>;
  private readonly named: ReadonlySet<Element>;
  private readonly deadline: Deadline;
  private readonly zones: ZoneReader;
  private readonly isOfOneProduct: boolean;
  private isCut = false;
  private depth = 0;
  private count = 0;
  private length = 0;
  /** The last UTF-16 unit of the text; 0 before the first. */
  private last = 0;
  private headingEnd = -1;
  private otherRoot: Element | undefined;

  constructor(document: Document, deadline: Deadline, isOfOneProduct = false) {
    this.heading = findHeading(document);
    this.hidden = listHidden(document);
    this.named = new Set(document.querySelectorAll("[role=button]"));
    this.deadline = deadline;
    this.zones = new ZoneReader(this.heading);
    this.isOfOneProduct = isOfOneProduct;
  }

  finish(): PageText {
    return {
      text: this.parts.join(""),
      pieces: this.pieces,
      headingEnd: this.headingEnd,
      heading: this.heading ? foldSpace(this.heading.textContent ?? "") : undefined,
      buttons: this.buttons,
      zones: this.zones,
      steps: new Map(),
      isCut: this.isCut,
    };
  }

  write(element: Element, isBlock: boolean): void {
    if (this.isFull()) {
      this.isCut = true;
      return;
    }
    this.depth += 1;
    if (isBlock) this.separate();
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.writeText(child, element);
      else if (child.nodeType === 1) this.writeElement(child as Element);
    }
    if (isBlock) this.separate();
    if (element === this.heading) this.headingEnd = this.length;
    if (element === this.otherRoot) this.otherRoot = undefined;
    this.depth -= 1;
  }

  private isFull(): boolean {
    this.count += 1;
    if (this.length > LONGEST_TEXT || this.depth > DEEPEST) return true;
    return this.count % CLOCK_EVERY === 0 ? this.deadline.isOver() : this.deadline.hasCut;
  }

  private writeElement(element: Element): void {
    const tag = tagOf(element);
    if (tag === undefined) return;
    const { isSilent, isPressed, isSubheading, isBlock } = kindOfTag(tag);
    if (isSilent || this.hidden.has(element)) return;
    if (isBlock && this.isOfOneProduct && this.zones.isLargeBeside(element, tag)) {
      this.separate();
      return;
    }
    if (isPressed || this.named.has(element)) this.buttons.note(element, this.length);
    if (isSubheading) this.noteHeading(element);
    if (endsLikeAmount(this.last) && holdsCents(element, tag)) this.joinCents(element);
    this.write(element, isBlock);
  }

  private writeText(node: Node, element: Element): void {
    const raw = node.nodeValue ?? "";
    // Half of a page's texts are the white space between its tags.
    if (raw === "" || ((this.last === SPACE || this.last === LINE) && !NOT_BLANK.test(raw))) return;
    const folded = foldPiece(raw);
    if (isDigit(folded.charCodeAt(0))) this.keepApart(folded);
    this.pieces.push({ start: this.length, element, node, isAmongOthers: this.otherRoot !== undefined });
    this.push(folded);
  }

  private keepApart(next: string): void {
    if (isDigit(this.last)) this.push(this.takesCents(next) ? this.decimalMark() : " ");
    else if (ENDED.test(this.tail())) this.push(" ");
  }

  /** Over a border of elements two digits in a row are cents, where the amount has none yet. */
  private takesCents(next: string): boolean {
    return /^\d{2}(?![\d.,])/.test(next) && /(?:^|[^\d.,])\d{1,3}(?:[.,' \u00a0]\d{3})*$/.test(this.tail());
  }

  private joinCents(cents: Element): void {
    // Some bring their own mark.
    if (/^\s*[.,]/.test(cents.textContent ?? "")) return;
    if (!/\d[.,]?\s*$/.test(this.tail())) return;
    if (/[.,]\s*$/.test(this.tail()) || !this.takesCents("00")) return;
    this.push(this.decimalMark());
  }

  private decimalMark(): string {
    return /\d,\d{3}$/.test(this.tail()) ? "." : ",";
  }

  private tail(): string {
    return (this.parts.slice(-3).join("") || "").slice(-16);
  }

  private separate(): void {
    if (this.last !== LINE && this.last !== 0) this.push("\n");
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.last = text.charCodeAt(text.length - 1);
  }

  /** From "Similar products" on, all of its part of the page is about other products. */
  private noteHeading(element: Element): void {
    if (this.otherRoot) return;
    const words = foldSpace(element.textContent ?? "");
    if (words.length > 80 || !OTHER_PRODUCTS_HEADING.test(words)) return;
    let root: Element | null = element.parentElement;
    for (let level = 0; level < 2; level += 1) {
      const outer: Element | null = root?.parentElement ?? null;
      if (!outer || outer.tagName === "BODY" || (this.heading && outer.contains(this.heading))) break;
      root = outer;
    }
    if (root && root.tagName !== "BODY" && !(this.heading && root.contains(this.heading)))
      this.otherRoot = root;
  }
}

/** What cents may follow: a digit, a mark, or the space behind them. */
function endsLikeAmount(unit: number): boolean {
  return isDigit(unit) || unit === SPACE || unit === HARD_SPACE || unit === COMMA || unit === STOP;
}
