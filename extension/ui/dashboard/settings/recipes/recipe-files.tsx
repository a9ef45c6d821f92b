import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { printRecipeFile } from "../../../../../shared/actions/print-recipe-file.ts";
import { LONGEST_RECIPE_FILE, readRecipeFile } from "../../../../../shared/actions/read-recipe-file.ts";
import { isSelector } from "../../../../../shared/capture/recipes/is-selector.ts";
import type { Recipe } from "../../../../../shared/model/recipe.ts";
import { type FiledRecipe, MOST_FILED_RECIPES } from "../../../../../shared/model/recipe-file.ts";
import type { Store } from "../../../../../shared/store/open-store.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { saveFile } from "../../save-file.ts";
import { useFailureText } from "../../use-failure-text.ts";
import { ImportDialog } from "./import-dialog.tsx";
import { recipeFileText } from "./recipe-file-text.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ChosenFile {
  readonly name: string;
  readonly recipes: readonly FiledRecipe[];
}

/** Recipes to a file and from one; what a file would change is shown before it is taken in. */
export function RecipeFiles(props: {
  readonly store: Store;
  readonly recipes: readonly Recipe[];
  readonly newId: () => string;
}) {
  const { store, recipes, newId } = props;
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<ChosenFile>();
  const failureText = useFailureText();
  const exportAll = () => {
    setProblem(undefined);
    if (recipes.length > MOST_FILED_RECIPES) {
      setProblem(words.recipeFiles.tooMany(printCount(MOST_FILED_RECIPES, locale)));
      return;
    }
    try {
      const content = new Blob([printRecipeFile(recipes, store.now())], { type: "application/json" });
      saveFile(`${words.recipeFiles.fileName}-${today}.json`, content);
    } catch (error) {
      setProblem(failureText(error));
    }
  };
  const open = async (file: File) => {
    // UTF-8 takes at most three bytes for one of JavaScript's characters.
    const text = file.size > 3 * LONGEST_RECIPE_FILE ? undefined : await file.text();
    const read =
      text === undefined
        ? { ok: false as const, problem: { code: "too-large" as const } }
        : readRecipeFile(text, (selector) => isSelector(document, selector));
    setProblem(read.ok ? undefined : recipeFileText(read.problem, words));
    setChosen(read.ok ? { name: file.name, recipes: read.value.recipes } : undefined);
  };
  return (
    <>
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.recipeFiles.import}
        </Button>
        {recipes.length > 0 && (
          <Button size="small" onClick={exportAll}>
            {words.recipeFiles.export}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file).catch((error) => setProblem(failureText(error)));
          // The same file again, once it is corrected.
          currentTarget.value = "";
        }}
      />
      {chosen && (
        <ImportDialog
          store={store}
          fileName={chosen.name}
          filed={chosen.recipes}
          here={recipes}
          newId={newId}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
