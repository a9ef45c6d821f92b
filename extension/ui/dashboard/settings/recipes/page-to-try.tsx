import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePageSetting } from "../../page-setting.tsx";
import { isWebAddress, type TriedPage } from "./use-tried-page.ts";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface PageToTryProps {
  /** An address of the site that is known. */
  readonly known: string;
  readonly page: TriedPage;
  readonly onTry: (address: string) => void;
  readonly onPick: (address: string) => void;
}

/** Where a recipe is held against a page of its site, or picked anew. */
export function PageToTry({ known, page, onTry, onPick }: PageToTryProps) {
  const styles = useStyles();
  const { recipeEditing: words, watch } = usePageSetting().words;
  const [address, setAddress] = useState(known);
  const outcome = outcomeOf(page);
  return (
    <div className={styles.part}>
      <Field label={words.page} {...outcome} hint={words.tryHint}>
        <Input
          type="url"
          value={address}
          maxLength={2000}
          onChange={(_, { value }) => setAddress(value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // It would save the recipe, which nobody has looked at yet.
            event.preventDefault();
            onTry(address);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={page.state === "reading"} onClick={() => onTry(address)}>
          {words.try}
        </Button>
        <Button disabled={!isWebAddress(address)} onClick={() => onPick(address)}>
          {words.pickAgain}
        </Button>
      </div>
      <p className={styles.hint}>{words.pickHint}</p>
    </div>
  );

  function outcomeOf(tried: TriedPage) {
    switch (tried.state) {
      case "none":
        return {};
      case "reading":
        return { validationState: "none" as const, validationMessage: words.trying };
      case "read":
        return { validationState: "success" as const, validationMessage: words.tried(tried.title) };
      case "missed":
        return { validationMessage: words.notTried(watch.reasons[tried.reason]) };
      default:
        return { validationMessage: words.addressFaults[tried.state] };
    }
  }
}
