import type { CellArea } from "../../../shared/rendering/cell-address.ts";
import type { Parts } from "./write-file.ts";
import { elementsOf, textOf, type XmlElement } from "./xml-elements.ts";

export interface ReadCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly type: string;
  readonly style: string | undefined;
  readonly formula: string | undefined;
  /** As it stands in the file. */
  readonly raw: string | undefined;
  /** As a person reads it; undefined where the file refers to nothing. */
  readonly value: string | number | boolean | undefined;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  /** In the order of the file. */
  readonly cells: readonly ReadCell[];
  readonly tables: readonly XmlElement[];
  /** Where its links lead. */
  readonly targets: readonly string[];
}

export function readTexts(parts: Parts): readonly string[] {
  const xml = parts.get("xl/sharedStrings.xml") ?? "";
  return elementsOf(xml, "si").map(({ content }) =>
    elementsOf(content, "t")
      .map((text) => textOf(text.content))
      .join(""),
  );
}

export function readSheets(parts: Parts): readonly ReadSheet[] {
  const texts = readTexts(parts);
  const relations = relationsOf(parts, "xl/_rels/workbook.xml.rels");
  return elementsOf(parts.get("xl/workbook.xml") ?? "", "sheet").map(({ attributes }) => {
    const target = relations.get(attributes["r:id"] ?? "") ?? "";
    const file = target.split("/").at(-1) ?? "";
    const xml = parts.get(`xl/worksheets/${file}`) ?? "";
    const own = [...relationsOf(parts, `xl/worksheets/_rels/${file}.rels`).values()];
    return {
      name: attributes.name ?? "",
      xml,
      cells: elementsOf(xml, "c").map((cell) => readCell(cell, texts)),
      tables: own
        .filter((path) => path.includes("/tables/"))
        .flatMap((path) => elementsOf(parts.get(`xl/tables/${path.split("/").at(-1)}`) ?? "", "table")),
      targets: own.filter((path) => /^\w+:/.test(path)),
    };
  });
}

function relationsOf(parts: Parts, name: string): ReadonlyMap<string, string> {
  const elements = elementsOf(parts.get(name) ?? "", "Relationship");
  return new Map(elements.map(({ attributes }) => [attributes.Id ?? "", attributes.Target ?? ""] as const));
}

function readCell({ attributes, content }: XmlElement, texts: readonly string[]): ReadCell {
  const address = attributes.r ?? "";
  const type = attributes.t ?? "n";
  const [formula] = elementsOf(content, "f");
  const [value] = elementsOf(content, "v");
  const raw = value && textOf(value.content);
  return {
    ...placeOf(address),
    address,
    type,
    style: attributes.s,
    formula: formula && textOf(formula.content),
    raw,
    value:
      type === "inlineStr" ? textOf(content) : raw === undefined ? undefined : readValue(raw, type, texts),
  };
}

function readValue(raw: string, type: string, texts: readonly string[]): ReadCell["value"] {
  if (type === "s") return texts[Number(raw)];
  if (type === "b") return raw === "1";
  return type === "n" ? Number(raw) : raw;
}

/** "B3" → row 2, column 1. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", number = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

/** "A1:B3"; a single cell is an area too. */
export function areaOf(reference: string): CellArea {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return { ...from, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}
