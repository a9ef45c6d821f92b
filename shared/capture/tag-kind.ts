/** What the tag of an element says by itself; asked for once an element, since a page has thousands. */
export interface TagKind {
  /** Begins and ends a line of text. */
  readonly isBlock: boolean;
  /** Holds nothing that can be read. */
  readonly isSilent: boolean;
  readonly isPressed: boolean;
  readonly isSubheading: boolean;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P SECTION SELECT TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD".split(" "));
const PRESSED = new Set(["BUTTON", "A", "INPUT"]);
const SUBHEADINGS = new Set(["H2", "H3", "H4", "H5", "H6"]);

/** Tags as pages write them: in capitals, but for those of drawings. */
const kinds = new Map<string, TagKind>();
const MOST_KINDS = 500;

export function kindOfTag(tag: string): TagKind {
  const known = kinds.get(tag);
  if (known) return known;
  const name = tag.toUpperCase();
  const kind = {
    isBlock: BLOCKS.has(name),
    isSilent: SILENT.has(name),
    isPressed: PRESSED.has(name),
    isSubheading: SUBHEADINGS.has(name),
  };
  if (kinds.size < MOST_KINDS) kinds.set(tag, kind);
  return kind;
}
