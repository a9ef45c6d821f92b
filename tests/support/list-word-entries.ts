import { join } from "node:path";
import {
  type Checker,
  type Symbol as Name,
  type Program,
  SignatureKind,
  type Type,
} from "typescript/unstable/sync";

/** A word or a group of them, as TypeScript knows it. */
export interface WordEntry {
  /** Where it stands: "pane.workbook.prices". */
  readonly path: string;
  /** Whatever names it leads to one of these places. */
  readonly places: readonly string[];
  /** Empty for a word. */
  readonly parts: readonly WordEntry[];
}

/** Plans may not know the folder of words: they read the words of sheets by this interface. */
const SHEETS = { area: "sheets", file: "shared/sheets/sheet-words.ts", name: "SheetWords" };

/** Every group and word in English. */
export function listWordEntries(program: Program, checker: Checker, root: string): readonly WordEntry[] {
  const exportsOf = (file: string) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  };
  const plans = exportsOf(join(root, SHEETS.file)).find(({ name }) => name === SHEETS.name);
  return program
    .getSourceFileNames()
    .filter((file) => file.includes("/shared/words/en/") && !file.endsWith("/dashboard-page.ts"))
    .flatMap(exportsOf)
    .flatMap((area) => {
      const twin = area.name === SHEETS.area && plans ? checker.getDeclaredTypeOfSymbol(plans) : undefined;
      return partsOf(area.name, checker.getTypeOfSymbol(area), twin, checker).flatMap(withParts);
    });
}

export function placesOf(name: Name | undefined): readonly string[] {
  return name?.declarations.map(({ path, index }) => `${path}:${index}`) ?? [];
}

/** `twin` is the same group as plans know it. */
function partsOf(
  path: string,
  group: Type | undefined,
  twin: Type | undefined,
  checker: Checker,
): readonly WordEntry[] {
  if (!group || !isGroup(group, checker)) return [];
  return checker.getPropertiesOfType(group).map((part) => {
    const same = twin && checker.getPropertyOfType(twin, part.name);
    const partPath = `${path}.${part.name}`;
    const type = checker.getTypeOfSymbol(part);
    const parts = partsOf(partPath, type, same && checker.getTypeOfSymbol(same), checker);
    return { path: partPath, places: [...placesOf(part), ...placesOf(same)], parts };
  });
}

function isGroup(type: Type, checker: Checker): boolean {
  const isFunction = checker.getSignaturesOfType(type, SignatureKind.Call).length > 0;
  return type.isObjectType() && !isFunction && !checker.isArrayLikeType(type);
}

function withParts(entry: WordEntry): readonly WordEntry[] {
  return [entry, ...entry.parts.flatMap(withParts)];
}
