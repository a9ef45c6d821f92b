import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  compareRecipes,
  importRecipes,
  type RecipeComparison,
} from "../../../../../shared/actions/import-recipes.ts";
import type { Recipe } from "../../../../../shared/model/recipe.ts";
import type { FiledRecipe } from "../../../../../shared/model/recipe-file.ts";
import type { Store } from "../../../../../shared/store/open-store.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { FormDialog, type FormProblem } from "../../changes/form-dialog.tsx";
import { usePageSetting } from "../../page-setting.tsx";
import { useFailureText } from "../../use-failure-text.ts";
import { useSavedToast } from "../../use-saved-toast.tsx";
import { ComparisonLine } from "./comparison-line.tsx";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
});

const KINDS = ["new", "changed", "same"] as const;

export interface ImportDialogProps {
  readonly store: Store;
  readonly fileName: string;
  readonly filed: readonly FiledRecipe[];
  readonly here: readonly Recipe[];
  readonly newId: () => string;
  readonly onClose: () => void;
}

/** What the recipes of a file would change here; those that are ticked are taken in, in one write. */
export function ImportDialog({ store, fileName, filed, here, newId, onClose }: ImportDialogProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { recipeFiles: texts } = words;
  const compared = compareRecipes(filed, here);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => leftOut(compared));
  const [problem, setProblem] = useState<FormProblem>();
  const saySaved = useSavedToast(store);
  const failureText = useFailureText();
  const taken = compared.filter(({ kind, filed: { id } }) => kind !== "same" && !left.has(id));
  const printed = printCount(taken.length, locale);
  const run = async () => {
    try {
      const revision = await importRecipes({ store, filed: taken.map((one) => one.filed), newId });
      saySaved(texts.done(taken.length, printed), revision);
      return true;
    } catch (error) {
      setProblem({ text: failureText(error) });
      return false;
    }
  };
  const tick = (id: string, isTaken: boolean) => {
    const others = [...left].filter((one) => one !== id);
    setLeft(new Set(isTaken ? others : [...others, id]));
  };
  return (
    <FormDialog
      title={texts.title(fileName)}
      maxWidth="560px"
      problem={problem}
      saveText={texts.run(taken.length, printed)}
      isBlocked={taken.length === 0}
      onSave={run}
      onClose={onClose}
    >
      <p className={styles.text}>
        {compared.every(({ kind }) => kind === "same") ? texts.nothing : texts.lead}
      </p>
      {KINDS.map((kind) => {
        const ofKind = compared.filter((one) => one.kind === kind);
        const title = `${texts.kinds[kind]}: ${printCount(ofKind.length, locale)}`;
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h3 className={styles.title}>{title}</h3>
              <ul className={styles.list} aria-label={title}>
                {ofKind.map((one) => (
                  <ComparisonLine
                    key={one.filed.id}
                    comparison={one}
                    isBeside={here.some(({ host }) => host === one.filed.host)}
                    isTaken={taken.includes(one)}
                    onTick={(isTaken) => tick(one.filed.id, isTaken)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </FormDialog>
  );
}

/** What the person has shown here since is not overwritten unless they say so. */
function leftOut(compared: readonly RecipeComparison[]): ReadonlySet<string> {
  return new Set(compared.filter(({ isOursNewer }) => isOursNewer).map(({ filed }) => filed.id));
}
