import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { findAnchored } from "../../../../../shared/capture/recipes/find-anchored.ts";
import { isSelector } from "../../../../../shared/capture/recipes/is-selector.ts";
import { probeAnchor } from "../../../../../shared/capture/recipes/probe-anchor.ts";
import { readsAs } from "../../../../../shared/capture/recipes/read-field.ts";
import { shownText } from "../../../../../shared/capture/recipes/shown-text.ts";
import type { FieldRecipe, RecipeField } from "../../../../../shared/model/recipe.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { faultOf, MOST_WAYS, type Way, withWay } from "./recipe-draft.ts";
import { WayRow } from "./way-row.tsx";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FieldPartProps {
  readonly site: string;
  readonly field: RecipeField;
  /** As it is kept. */
  readonly kept: FieldRecipe;
  /** Undefined: dropped. */
  readonly ways: readonly Way[] | undefined;
  /** The page that was tried. */
  readonly page: Document | undefined;
  readonly onChange: (ways: readonly Way[] | undefined) => void;
  readonly onBringBack: () => void;
}

/** One field of a recipe: what it read when it was picked, its ways, and what they read on the page that was tried. */
export function FieldPart({ site, field, kept, ways, page, onChange, onBringBack }: FieldPartProps) {
  const styles = useStyles();
  const titleId = useId();
  const actions = useRef<HTMLDivElement>(null);
  const { recipeEditing: words, picker } = usePageSetting().words;
  const name = picker.fields[field];
  const accepts = (text: string) => page !== undefined && readsAs(field, text, contextOf(site, page));
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {name}
        </h3>
        <p className={styles.text}>{words.whenPicked(kept.sample)}</p>
      </div>
      {ways === undefined ? (
        <p className={styles.text}>{words.dropped}</p>
      ) : (
        ways.map(({ key, anchor }, index) => (
          <WayRow
            key={key}
            number={index + 1}
            anchor={anchor}
            fault={faultOf(anchor, (text) => isSelector(document, text))}
            probed={page && probeAnchor(page, anchor, accepts)}
            onChange={(changed) =>
              onChange(ways.map((way) => (way.key === key ? { key, anchor: changed } : way)))
            }
            onRemove={() => remove(ways, key)}
          />
        ))
      )}
      {ways && page && <p className={styles.text}>{fieldOutcome(ways, page)}</p>}
      <div ref={actions} className={styles.actions}>
        {ways !== undefined && ways.length < MOST_WAYS && (
          <Button size="small" onClick={() => onChange(withWay(ways))}>
            {words.addWay(name)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => (ways === undefined ? onBringBack() : onChange(undefined))}
        >
          {ways === undefined ? words.bringBack(name) : words.drop(name)}
        </Button>
      </div>
    </section>
  );

  function remove(standing: readonly Way[], key: number): void {
    const left = without(standing, key);
    onChange(left);
    // The button that was pressed goes with its way; the last of these stays in any case.
    const buttons = actions.current?.querySelectorAll("button") ?? [];
    [...buttons].at(left === undefined ? -1 : 0)?.focus();
  }

  function fieldOutcome(standing: readonly Way[], tried: Document): string {
    const text = readField(site, field, standing, tried);
    return text === undefined ? words.misses(name) : words.fieldReads(name, text);
  }
}

/** What a field reads on a page by these ways, as a capture would read it. */
export function readField(
  site: string,
  field: RecipeField,
  ways: readonly Way[],
  page: Document,
): string | undefined {
  const anchors = ways.map(({ anchor }) => anchor);
  const context = contextOf(site, page);
  const found = findAnchored(page, anchors, (text) => readsAs(field, text, context));
  return found && shownText(found);
}

/** A field without a way is dropped. */
function without(ways: readonly Way[], key: number): readonly Way[] | undefined {
  const left = ways.filter((way) => way.key !== key);
  return left.length > 0 ? left : undefined;
}

function contextOf(host: string, { documentElement }: Document) {
  return { host, ...(documentElement.lang && { language: documentElement.lang }) };
}
