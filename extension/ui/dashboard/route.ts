/** The views of the dashboard, in the order of the navigation. */
export const VIEWS = [
  "start",
  "changes",
  "clients",
  "contacts",
  "segments",
  "products",
  "competitors",
  "offers",
  "notes",
  "imports",
  "data-files",
  "settings",
] as const;
export type View = (typeof VIEWS)[number];

/** "#clients" → "clients"; the start for anything that is no view, so that an old bookmark still opens Dosar. */
export function viewOf(hash: string): View {
  const [name] = partsOf(hash);
  return VIEWS.find((view) => view === name) ?? "start";
}

/** "#clients/ab12" → "ab12": whose page is open beside the list. */
export function recordIdOf(hash: string): string | undefined {
  const [, id = ""] = partsOf(hash);
  return id === "" ? undefined : id;
}

export function hashOf(view: View, id?: string): string {
  return id === undefined ? `#${view}` : `#${view}/${encodeURIComponent(id)}`;
}

function partsOf(hash: string): readonly string[] {
  const [name = "", id = ""] = hash.replace(/^#\/?/, "").split("/", 2);
  return [name, decoded(id)];
}

/** An address that was typed wrong names nobody. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
