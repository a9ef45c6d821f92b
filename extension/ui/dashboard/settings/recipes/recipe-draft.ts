/** A recipe while the person changes it, and what becomes of it. */
import type { RecipeChanges } from "../../../../../shared/actions/edit-recipe.ts";
import { plainLabel } from "../../../../../shared/capture/recipes/anchor-matches.ts";
import { type Anchor, type Recipe, RecipeField } from "../../../../../shared/model/recipe.ts";

/** One way to a field. The key stays while its text is changed. */
export interface Way {
  readonly key: number;
  readonly anchor: Anchor;
}

/** A field that is absent is read without the recipe. */
export type RecipeDraft = { readonly [Field in RecipeField]?: readonly Way[] };

export type WayFault = "empty" | "no-selector";

export const MOST_WAYS = 12;
export const LONGEST_TEXT = { css: 500, label: 60, place: 1000 } as const;

export function draftOf(fields: Recipe["fields"]): RecipeDraft {
  return Object.fromEntries(
    RecipeField.options.flatMap((field) => {
      const ways = fields[field]?.anchors.map((anchor, key) => ({ key, anchor }));
      return ways ? [[field, ways]] : [];
    }),
  );
}

export function textOf(anchor: Anchor): string {
  return anchor.by === "label" ? anchor.label : anchor.selector;
}

export function withText(anchor: Anchor, text: string): Anchor {
  return anchor.by === "label" ? { ...anchor, label: text } : { ...anchor, selector: text };
}

export function withWay(ways: readonly Way[]): readonly Way[] {
  const key = Math.max(-1, ...ways.map((way) => way.key)) + 1;
  return [...ways, { key, anchor: { by: "css", selector: "" } }];
}

export function faultOf(anchor: Anchor, isSelector: (text: string) => boolean): WayFault | undefined {
  if (textOf(tidied(anchor)) === "") return "empty";
  return anchor.by === "label" || isSelector(anchor.selector) ? undefined : "no-selector";
}

/**
 * Only what differs from the recipe. A label is kept as labels are compared, "Preț:" as "preț".
 *
 * @param readNow what a field with other ways was just seen to read; else it keeps what it read when it was picked.
 */
export function changesOf(
  fields: Recipe["fields"],
  draft: RecipeDraft,
  readNow: (field: RecipeField) => string | undefined,
): RecipeChanges {
  const changed = RecipeField.options.flatMap((field) => {
    const before = fields[field];
    const anchors = draft[field]?.map(({ anchor }) => tidied(anchor));
    if (before === undefined || JSON.stringify(anchors) === JSON.stringify(before.anchors)) return [];
    const sample = readNow(field)?.slice(0, 200) ?? before.sample;
    return [[field, anchors === undefined ? null : { anchors, sample }] as const];
  });
  return Object.fromEntries(changed);
}

function tidied(anchor: Anchor): Anchor {
  const text = textOf(anchor).trim();
  return withText(anchor, anchor.by === "label" ? plainLabel(text) : text);
}
