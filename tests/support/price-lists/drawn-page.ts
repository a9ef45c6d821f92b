/** Invented price lists, drawn on pages: the same drawing becomes the text items of a page, and the bytes of a PDF. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  /** From the top of the page to where the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  /** How the page is turned when it is shown, and how its text lies on the sheet: quarters of a turn. */
  readonly shownTurn?: 0 | 1 | 2 | 3;
  readonly textTurn?: 0 | 1 | 2 | 3;
}

export type Align = "left" | "right" | "middle";

export interface Cell {
  readonly text: string;
  readonly at: number;
  readonly align?: Align;
}

const A4 = { width: 595, height: 842 };
const NARROW = /[ .,:;'’!|()\-/iljtfrıIț]/;
const WIDE = /[mwMWжшщюмЖШЩЮМ%@—]/;

/** Of one letter, as a share of the size of type; about as Helvetica has them. */
export function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.3;
  if (WIDE.test(letter)) return 0.83;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.55;
}

export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** Puts texts on pages from the top down, and begins a new page where one is full. */
export class Drawing {
  private readonly finished: DrawnText[][] = [];
  private texts: DrawnText[] = [];
  private readonly size: number;
  private readonly sheet: { readonly width: number; readonly height: number };
  private readonly onPage: (drawing: Drawing, page: number) => void;
  y = 0;

  constructor(options: {
    readonly size?: number;
    readonly sheet?: { readonly width: number; readonly height: number };
    /** Draws what stands at the head of each page. */
    readonly onPage?: (drawing: Drawing, page: number) => void;
  }) {
    this.size = options.size ?? 9;
    this.sheet = options.sheet ?? A4;
    this.onPage = options.onPage ?? (() => undefined);
    this.begin();
  }

  private begin(): void {
    this.y = 50;
    this.onPage(this, this.finished.length + 1);
  }

  /** One line of cells on the baseline at hand. */
  line(cells: readonly Cell[], style: { readonly isBold?: boolean; readonly size?: number } = {}): this {
    for (const cell of cells) this.put(cell, this.y, style);
    return this;
  }

  put(
    { text, at, align = "left" }: Cell,
    y: number,
    style: { readonly isBold?: boolean; readonly size?: number } = {},
  ) {
    const { isBold = false, size = this.size } = style;
    const width = widthOf(text, size);
    const x = align === "left" ? at : align === "right" ? at - width : at - width / 2;
    this.texts.push({ text, x, y, size, isBold });
    return this;
  }

  down(points: number): this {
    this.y += points;
    if (this.y > this.sheet.height - 70) {
      this.finished.push(this.texts);
      this.texts = [];
      this.begin();
    }
    return this;
  }

  newPage(): this {
    return this.down(this.sheet.height);
  }

  /** `foot` draws what stands at the foot of each page. */
  pages(foot: (page: number, pageCount: number) => readonly Cell[] = () => []): DrawnPage[] {
    const all = [...this.finished, this.texts];
    return all.map((texts, index) => {
      this.texts = [...texts];
      for (const cell of foot(index + 1, all.length)) this.put(cell, this.sheet.height - 30);
      return { ...this.sheet, texts: this.texts };
    });
  }
}
