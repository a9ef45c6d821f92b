/** What the package's own client knows of Excel's objects, by the names on the wire. */
export interface ApiSchema {
  readonly [type: string]: TypeSchema;
}

export interface TypeSchema {
  readonly isCollection: boolean;
  /** Wire name of a scalar → whether the client lets it be set. */
  readonly scalars: Readonly<Record<string, boolean>>;
  /** Wire name of a scalar → the ExcelApi set that it came with; those of the first set are missing. */
  readonly sets: Readonly<Record<string, string>>;
  /** Wire name of a property that is an object → its type. */
  readonly navigations: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  /** Type of the items, of a collection. */
  readonly item?: string;
}

/**
 * Reads the types of Excel's API from the text of the package's debug bundle, without executing it.
 * Nothing of the package is kept: the schema is made anew at each run.
 */
export function readSchema(bundle: string): ApiSchema {
  const text = bundle.replace(/\r\n/g, "\n");
  const source = text.slice(Math.max(0, text.indexOf("var Excel;\n(function (Excel)")));
  const classes = [
    ...source.matchAll(/\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);/g),
  ];
  const schema: Record<string, TypeSchema> = {};
  for (const [index, found] of classes.entries()) {
    const body = source.slice(found.index, classes[index + 1]?.index);
    const name = found[1];
    if (name !== undefined && body.includes("_className")) schema[name] = readType(body);
  }
  return schema;
}

function readType(body: string): TypeSchema {
  const item =
    firstOf(body, /_createChildItemObject\(Excel\.(\w+)/) ??
    firstOf(body, /_createIndexerObject\(Excel\.(\w+)/);
  return {
    isCollection: body.includes('"_isCollection"'),
    scalars: readScalars(body),
    sets: readSets(body),
    navigations: Object.fromEntries(
      [...body.matchAll(/_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/g)].map((found) => [
        found[2],
        found[1],
      ]),
    ),
    methods: [
      ...body.matchAll(
        /_(?:createMethodObject|createAndInstantiateMethodObject)\(Excel\.\w+, this, "(\w+)"/g,
      ),
      ...body.matchAll(/_invokeMethod\(this, "(\w+)"/g),
    ].flatMap((found) => found[1] ?? []),
    ...(item === undefined ? {} : { item }),
  };
}

function readScalars(body: string): Record<string, boolean> {
  const names = quoted(listOf(body, "_scalarPropertyOriginalNames"));
  const settable = listOf(body, "_scalarPropertyUpdateable")
    .split(",")
    .map((word) => word.trim() === "true");
  return Object.fromEntries(names.map((name, index) => [name, settable[index] ?? false]));
}

/** The client itself looks at the set when a property is read; its setters send whatever they are given. */
function readSets(body: string): Record<string, string> {
  const names = quoted(listOf(body, "_scalarPropertyNames"));
  const onWire = quoted(listOf(body, "_scalarPropertyOriginalNames"));
  const checks = body.matchAll(/_throwIfApiNotSupported\("\w+\.(\w+)", _defaultApiSetName, "([\d.]+)"/g);
  const setByName = new Map([...checks].map(([, name, set]) => [name, set]));
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const [wireName, set] = [onWire[index], setByName.get(name)];
      return wireName === undefined || set === undefined ? [] : [[wireName, set]];
    }),
  );
}

function listOf(body: string, property: string): string {
  return (
    firstOf(body, new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`)) ??
    ""
  );
}

function quoted(list: string): string[] {
  return [...list.matchAll(/"([^"]*)"/g)].flatMap((found) => found[1] ?? []);
}

function firstOf(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}
