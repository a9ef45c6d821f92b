import type { ApiError } from "./api-error.ts";
import type { HostObject } from "./host-object.ts";

export interface LoadSupport {
  readonly identity: (object: HostObject) => Record<string, unknown> | null;
  readonly missing: (object: HostObject, name: string) => ApiError;
  /** Throws for a property that this Excel is too old for. */
  readonly check: (object: HostObject, name: string) => void;
}

interface LoadOptions {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/**
 * The properties that a load asks for; all scalars where it names none:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 */
export function loadObject(object: HostObject, options: LoadOptions, support: LoadSupport): unknown {
  const paths = (options.Select ?? []).map((path) => path.split("/").map(wireName));
  if (!object.items) return loadPaths(object, paths, support);
  const skip = options.Skip ?? 0;
  const items = object.items().slice(skip, options.Top === undefined ? undefined : skip + options.Top);
  return { ...support.identity(object), ...loadItems(items, object, paths, support) };
}

function loadItems(
  items: readonly HostObject[],
  collection: HostObject,
  paths: readonly (readonly string[])[],
  support: LoadSupport,
): Record<string, unknown> {
  const own = paths.filter(([first]) => first !== undefined && first in collection.scalars);
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === "Items" ? path.slice(1) : path));
  return {
    ...Object.fromEntries(own.map(([name = ""]) => [name, collection.scalars[name]?.get()])),
    _Items: items.map((item) =>
      loadPaths(
        item,
        ofItems.filter((path) => path.length > 0),
        support,
      ),
    ),
  };
}

function loadPaths(
  object: HostObject,
  paths: readonly (readonly string[])[],
  support: LoadSupport,
): Record<string, unknown> {
  const wanted = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    wanted.set(first, [...(wanted.get(first) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  if (paths.length === 0 || wanted.delete("$all")) {
    for (const name of Object.keys(object.scalars)) wanted.set(name, []);
  }
  const loaded = [...wanted].map(([name, rest]) => [name, loadMember(object, name, rest, support)]);
  for (const [first = ""] of paths) support.check(object, first);
  return { ...support.identity(object), ...Object.fromEntries(loaded) };
}

function loadMember(object: HostObject, name: string, rest: string[][], support: LoadSupport): unknown {
  const scalar = object.scalars[name];
  if (scalar) return scalar.get();
  const child = object.navigations?.[name]?.();
  if (!child) throw support.missing(object, name);
  return child.items ? loadItems(child.items(), child, rest, support) : loadPaths(child, rest, support);
}

function wireName(name: string): string {
  return name === "$all" ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
