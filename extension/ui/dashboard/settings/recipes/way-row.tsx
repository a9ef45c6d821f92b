import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ProbedAnchor } from "../../../../../shared/capture/recipes/probe-anchor.ts";
import type { Anchor } from "../../../../../shared/model/recipe.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { LONGEST_TEXT, textOf, type WayFault, withText } from "./recipe-draft.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  // Beside the input, below its label.
  remove: { marginTop: "24px" },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

export interface WayRowProps {
  /** From 1, as they are tried. */
  readonly number: number;
  readonly anchor: Anchor;
  readonly fault: WayFault | undefined;
  /** What it leads to on the page that was tried. */
  readonly probed: ProbedAnchor | undefined;
  readonly onChange: (anchor: Anchor) => void;
  readonly onRemove: () => void;
}

/** One way to a field: what it goes by, and whether it leads anywhere. */
export function WayRow({ number, anchor, fault, probed, onChange, onRemove }: WayRowProps) {
  const styles = useStyles();
  const { recipeEditing: words } = usePageSetting().words;
  const remove = words.removeWay(number);
  return (
    <div className={styles.row}>
      <Field label={words.ways[anchor.by](number)} {...messageOf()}>
        <Input
          className={anchor.by === "label" ? "" : styles.code}
          value={textOf(anchor)}
          maxLength={LONGEST_TEXT[anchor.by]}
          spellCheck={false}
          // One that was just added waits for its words.
          autoFocus={textOf(anchor) === ""}
          onChange={(_, { value }) => onChange(withText(anchor, value))}
        />
      </Field>
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      />
    </div>
  );

  function messageOf() {
    if (fault !== undefined) return { validationMessage: words.faults[fault] };
    if (probed === undefined) return {};
    const state = probed.kind === "reads" ? ("success" as const) : ("warning" as const);
    return { validationState: state, validationMessage: outcomeOf(probed) };
  }

  function outcomeOf(outcome: ProbedAnchor): string {
    switch (outcome.kind) {
      case "reads":
        return words.reads(outcome.text);
      case "nothing":
        return words.nothing;
      case "several":
        return words.several(outcome.texts.join(" · "));
      case "unread":
        return words.unread(outcome.text);
    }
  }
}
