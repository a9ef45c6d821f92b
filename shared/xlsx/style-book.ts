import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** How a cell looks; what is absent is as usual. Colours are "#RRGGBB". */
export interface CellLook {
  readonly format: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Center" | "Right";
  readonly hasLineBelow?: boolean;
  readonly hasLineAbove?: boolean;
  readonly isLink?: boolean;
}

/** The looks of a workbook, each written once; a cell names its look by its place. */
export interface StyleBook {
  readonly placeOf: (look: CellLook) => number;
  readonly print: () => string;
}

const USUAL_FONT = "Calibri";
const USUAL_SIZE = 11;
const LINK_COLOR = "#0F6CBD";
/** Formats of one's own are numbered from here on. */
const FIRST_FORMAT = 164;

export function createStyleBook(): StyleBook {
  const formats = createList();
  const fonts = createList([fontOf({ format: "General" })]);
  // The first two fills are Excel's own.
  const fills = createList([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = createList([borderOf({})]);
  const looks = createList(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const places = new Map<string, number>();

  function placeOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = looks.placeOf(entryOf(look));
    places.set(key, place);
    return place;
  }

  function entryOf(look: CellLook): string {
    const format = look.format === "General" ? 0 : FIRST_FORMAT + formats.placeOf(look.format);
    const font = fonts.placeOf(fontOf(look));
    const fill = look.fill === undefined ? 0 : fills.placeOf(fillOf(look.fill));
    const border = borders.placeOf(borderOf(look));
    const applied = [
      format > 0 && "NumberFormat",
      font > 0 && "Font",
      fill > 0 && "Fill",
      border > 0 && "Border",
    ];
    const marks = applied.map((name) => (name ? ` apply${name}="1"` : "")).join("");
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    return look.alignment === undefined
      ? `<xf ${ids}${marks}/>`
      : `<xf ${ids}${marks} applyAlignment="1"><alignment horizontal="${look.alignment.toLowerCase()}"/></xf>`;
  }

  function print(): string {
    const own = formats.entries.map(
      (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      `${XML_HEAD}<styleSheet xmlns="${NAMESPACES.sheet}">`,
      own.length > 0 ? listOf("numFmts", own) : "",
      listOf("fonts", fonts.entries),
      listOf("fills", fills.entries),
      listOf("borders", borders.entries),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      listOf("cellXfs", looks.entries),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/>',
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      "</styleSheet>",
    ].join("");
  }

  return { placeOf, print };
}

interface List {
  readonly entries: readonly string[];
  readonly placeOf: (entry: string) => number;
}

function createList(first: readonly string[] = []): List {
  const entries = [...first];
  return {
    entries,
    placeOf: (entry) => {
      const known = entries.indexOf(entry);
      return known < 0 ? entries.push(entry) - 1 : known;
    },
  };
}

function listOf(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

/** The order of a font's parts is fixed: b, i, u, sz, color, name, family. */
function fontOf({ bold, italic, size = USUAL_SIZE, color, isLink }: CellLook): string {
  const shown = isLink ? LINK_COLOR : color;
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${isLink ? "<u/>" : ""}`;
  const paint = shown === undefined ? "" : `<color rgb="${argbOf(shown)}"/>`;
  return `<font>${marks}<sz val="${size}"/>${paint}<name val="${USUAL_FONT}"/><family val="2"/></font>`;
}

function fillOf(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argbOf(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderOf({ hasLineAbove, hasLineBelow }: Partial<CellLook>): string {
  const side = (name: string, isDrawn: boolean | undefined) =>
    isDrawn ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  return `<border><left/><right/>${side("top", hasLineAbove)}${side("bottom", hasLineBelow)}<diagonal/></border>`;
}

function argbOf(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
