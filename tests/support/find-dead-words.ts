import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API, type Checker } from "typescript/unstable/sync";
import { listWordEntries, placesOf, type WordEntry } from "./list-word-entries.ts";

/** `.kinds`, and whether a member of it follows. */
const MEMBER = /(?<=\.)[a-z]\w*(?!\w)(?=(\??\.[a-z])?)/gi;
/** `kinds[note.kind]`: what the group is called here, and the last name of the key. */
const LOOK_UP = /\w+(?=(?:\?\.)?\[((?:\w+\??\.)*)[a-z]\w*(?: as [^\]]+)?\])/gi;

/**
 * The English words that none of these files says, by what TypeScript knows of the code. A word is said as a member of
 * its group (`words.client.insert`), or by a key whose type names it (`words.kinds[kind]`). A table, which is a group of
 * words alone, is said whole where no member of it is named. What is taken out of its group (`{ insert } = …`) is not seen.
 */
export function findDeadWords(root: string, files: readonly string[]): readonly string[] {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(root, "tsconfig.json")] }).getProjects();
    if (project === undefined) throw new Error("tsconfig.json is no project");
    const { program, checker } = project;
    const entries = listWordEntries(program, checker, root);
    const vocabulary = {
      checker,
      names: new Set(entries.flatMap(({ path }) => path.split("."))),
      tables: new Map(entries.flatMap(tableOf)),
    };
    const said = new Set(files.flatMap((file) => placesSaidIn(join(root, file), vocabulary)));
    return entries
      .filter(({ parts, places }) => parts.length === 0 && !places.some((place) => said.has(place)))
      .map(({ path }) => path);
  } finally {
    api.close();
  }
}

interface Vocabulary {
  readonly checker: Checker;
  /** Only these are asked after: TypeScript takes its time for each. */
  readonly names: ReadonlySet<string>;
  /** The place of a table → those of its words. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

function tableOf({ places, parts }: WordEntry): readonly (readonly [string, readonly string[]])[] {
  const isTable = parts.length > 0 && parts.every((part) => part.parts.length === 0);
  return isTable ? places.map((place) => [place, parts.flatMap((part) => part.places)]) : [];
}

function placesSaidIn(file: string, vocabulary: Vocabulary): readonly string[] {
  const text = readFileSync(file, "utf8");
  if (!/words|texts/i.test(text)) return [];
  return [...membersSaid(file, text, vocabulary), ...keysSaid(file, text, vocabulary)];
}

function membersSaid(file: string, text: string, { checker, names, tables }: Vocabulary): readonly string[] {
  const members = [...text.matchAll(MEMBER)].filter(([name]) => names.has(name));
  const positions = members.map(({ index }) => index);
  return checker.getSymbolAtPosition(file, positions).flatMap((symbol, at) => {
    const places = placesOf(symbol);
    const isWhole = members[at]?.[1] === undefined;
    return isWhole ? places.flatMap((place) => [place, ...(tables.get(place) ?? [])]) : places;
  });
}

function keysSaid(file: string, text: string, { checker, names }: Vocabulary): readonly string[] {
  const lookUps = [...text.matchAll(LOOK_UP)].filter(
    ([group]) => names.has(group) || /words$|^texts$/i.test(group),
  );
  return lookUps.flatMap(({ 1: before = "", index }) => {
    const keyAt = text.indexOf("[", index) + 1 + before.length;
    const [group, key] = checker.getTypeAtPosition(file, [index, keyAt]);
    if (group === undefined || key === undefined) return [];
    const values = (key.isUnionType() ? key.getTypes() : [key]).filter((one) => one.isLiteralType());
    return values.flatMap(({ value }) => placesOf(checker.getPropertyOfType(group, String(value))));
  });
}
