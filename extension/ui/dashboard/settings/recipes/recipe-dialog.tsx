import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { editRecipe } from "../../../../../shared/actions/edit-recipe.ts";
import { isSelector } from "../../../../../shared/capture/recipes/is-selector.ts";
import { type Recipe, RecipeField } from "../../../../../shared/model/recipe.ts";
import type { Store } from "../../../../../shared/store/open-store.ts";
import { FormDialog, type FormProblem } from "../../changes/form-dialog.tsx";
import type { DashboardHost } from "../../dashboard-host.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { useFailureText } from "../../use-failure-text.ts";
import { useSavedToast } from "../../use-saved-toast.tsx";
import { FieldPart, readField } from "./field-part.tsx";
import { PageToTry } from "./page-to-try.tsx";
import { changesOf, draftOf, faultOf, type RecipeDraft } from "./recipe-draft.ts";
import { useTriedPage } from "./use-tried-page.ts";

const useStyles = makeStyles({ lead: { margin: 0, color: tokens.colorNeutralForeground2 } });

export type RecipeHost = Pick<DashboardHost, "askForSites" | "fetchPage" | "openToPick">;

export interface RecipeDialogProps {
  readonly store: Store;
  readonly host: RecipeHost;
  readonly recipe: Recipe;
  /** Which it is, among those of its site. */
  readonly name: string;
  /** An address of the recipe's site. */
  readonly known: string;
  readonly onClose: () => void;
}

/** What was picked of each field: changed, dropped, or tried on a page of the site before it is saved. */
export function RecipeDialog({ store, host, recipe, name, known, onClose }: RecipeDialogProps) {
  const styles = useStyles();
  const { recipes: texts, recipeEditing: words } = usePageSetting().words;
  const [draft, setDraft] = useState<RecipeDraft>(() => draftOf(recipe.fields));
  const [problem, setProblem] = useState<FormProblem>();
  const { page, tryOn } = useTriedPage(recipe.host, host);
  const saySaved = useSavedToast(store);
  const failureText = useFailureText();
  const tried = page.state === "read" ? page.document : undefined;
  const change = (changes: { readonly [Field in RecipeField]?: RecipeDraft[Field] | undefined }) => {
    setDraft((before) => ({ ...before, ...changes }) as RecipeDraft);
    setProblem(undefined);
  };
  const readNow = (field: RecipeField) => {
    const ways = draft[field];
    return ways && tried && readField(recipe.host, field, ways, tried);
  };
  const save = async () => {
    if (hasFault(draft)) {
      setProblem({ text: words.notSaved });
      return false;
    }
    try {
      const revision = await editRecipe(store, recipe.id, changesOf(recipe.fields, draft, readNow));
      const isForgotten = RecipeField.options.every((field) => draft[field] === undefined);
      saySaved(isForgotten ? texts.forgotten(name) : words.saved(name), revision);
      return true;
    } catch (error) {
      setProblem({ text: failureText(error) });
      return false;
    }
  };
  return (
    <FormDialog title={words.title(name)} maxWidth="680px" problem={problem} onSave={save} onClose={onClose}>
      <p className={styles.lead}>{words.lead}</p>
      <PageToTry known={known} page={page} onTry={tryOn} onPick={host.openToPick} />
      {RecipeField.options.map((field) => {
        const kept = recipe.fields[field];
        return (
          kept && (
            <FieldPart
              key={field}
              site={recipe.host}
              field={field}
              kept={kept}
              ways={draft[field]}
              page={tried}
              onChange={(ways) => change({ [field]: ways })}
              onBringBack={() => change({ [field]: draftOf(recipe.fields)[field] })}
            />
          )
        );
      })}
    </FormDialog>
  );
}

function hasFault(draft: RecipeDraft): boolean {
  const ways = RecipeField.options.flatMap((field) => draft[field] ?? []);
  return ways.some(({ anchor }) => faultOf(anchor, (text) => isSelector(document, text)) !== undefined);
}
