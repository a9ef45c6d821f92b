/** The views of the dashboard, in the order of the navigation. */
export const VIEWS = ["start", "clients", "segments", "offers", "imports", "data-files", "settings"] as const;
export type View = (typeof VIEWS)[number];

/** "#clients" → "clients"; the start for anything that is no view, so that an old bookmark still opens Dosar. */
export function viewOf(hash: string): View {
  const name = hash.replace(/^#\/?/, "");
  return VIEWS.find((view) => view === name) ?? "start";
}

export function hashOf(view: View): string {
  return `#${view}`;
}
