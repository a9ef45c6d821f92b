import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { forgetRecipes } from "../../../../shared/actions/forget-recipes.ts";
import { type Recipe, RecipeField } from "../../../../shared/model/recipe.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalM },
  what: { flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
  host: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The sites that are read by a recipe, whether it still finds what it is for, and the way to do without it. */
export function RecipesCard({ store }: { readonly store: Store }) {
  const styles = useStyles();
  const { recipes: words } = usePageSetting().words;
  const recipes = useRecords("recipes");
  const saySaved = useSavedToast(store);
  const tellFailure = useFailureToast();
  if (recipes === undefined) return null;
  const forget = ({ host }: Recipe) =>
    forgetRecipes(store, host).then((revision) => saySaved(words.forgotten(host), revision), tellFailure);
  return (
    <PanelCard>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{recipes.length === 0 ? words.none : words.lead}</p>
      {recipes.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {recipes.map((recipe) => (
            <li key={recipe.id} className={styles.line}>
              <RecipeFacts recipe={recipe} />
              <Button size="small" aria-label={words.forgetOf(recipe.host)} onClick={() => forget(recipe)}>
                {words.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </PanelCard>
  );
}

function RecipeFacts({ recipe }: { readonly recipe: Recipe }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { fields, lastUsedAt, lastMissedAt } = recipe;
  const told = RecipeField.options.flatMap((field) =>
    fields[field] === undefined ? [] : `${words.picker.fields[field]}: ${fields[field].sample}`,
  );
  const looks = [
    ...(lastUsedAt ? [`${words.recipes.found} ${printInstant(lastUsedAt, locale)}`] : []),
    ...(lastMissedAt ? [`${words.recipes.missed} ${printInstant(lastMissedAt, locale)}`] : []),
  ];
  return (
    <div className={styles.what}>
      <p className={styles.host}>{recipe.host}</p>
      <p className={styles.hint}>{told.join(" · ")}</p>
      {looks.length > 0 && <p className={styles.hint}>{looks.join(" · ")}</p>}
    </div>
  );
}
