import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

export type RelationKind =
  | "officeDocument"
  | "worksheet"
  | "styles"
  | "sharedStrings"
  | "table"
  | "drawing"
  | "chart"
  | "hyperlink";

/** What one part names of others, by ids that count up in it. */
export interface Relations {
  /** The id under which the part names its target. */
  readonly add: (kind: RelationKind, target: string) => string;
  readonly isEmpty: () => boolean;
  readonly print: () => string;
}

export function createRelations(): Relations {
  const entries: string[] = [];
  return {
    add: (kind, target) => {
      const id = `rId${entries.length + 1}`;
      const mode = kind === "hyperlink" ? ' TargetMode="External"' : "";
      entries.push(
        `<Relationship Id="${id}" Type="${NAMESPACES.relationships}/${kind}" Target="${escapeXml(target)}"${mode}/>`,
      );
      return id;
    },
    isEmpty: () => entries.length === 0,
    print: () =>
      `${XML_HEAD}<Relationships xmlns="${NAMESPACES.packageRelationships}">${entries.join("")}</Relationships>`,
  };
}
