import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { forgetRecipes } from "../../../../../shared/actions/forget-recipes.ts";
import { hostOf } from "../../../../../shared/capture/page-address.ts";
import type { Offer } from "../../../../../shared/model/offer.ts";
import type { Recipe } from "../../../../../shared/model/recipe.ts";
import type { Store } from "../../../../../shared/store/open-store.ts";
import { PanelCard } from "../../../kit/panel-card.tsx";
import type { DashboardHost } from "../../dashboard-host.ts";
import { useRecords } from "../../live/use-records.tsx";
import { usePageSetting } from "../../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../../use-saved-toast.tsx";
import { OfferedSites } from "./offered-sites.tsx";
import { RecipeDialog, type RecipeHost } from "./recipe-dialog.tsx";
import { RecipeFiles } from "./recipe-files.tsx";
import { RecipeLine } from "./recipe-line.tsx";
import { nameRecipes } from "./recipe-names.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
});

/** The sites that are read by a recipe, whether it still finds what it is for, and the ways to change or do without it. */
export function RecipesCard({
  store,
  host,
}: {
  readonly store: Store;
  readonly host: RecipeHost & Pick<DashboardHost, "newId" | "offeredSites">;
}) {
  const styles = useStyles();
  const { recipes: words } = usePageSetting().words;
  const recipes = useRecords("recipes");
  const offers = useRecords("offers");
  const [edited, setEdited] = useState<Recipe>();
  const saySaved = useSavedToast(store);
  const tellFailure = useFailureToast();
  if (recipes === undefined) return null;
  const names = nameRecipes(recipes);
  const nameOf = ({ id, host: site }: Recipe) => names.get(id) ?? site;
  const forget = (recipe: Recipe) =>
    forgetRecipes(store, recipe.host, recipe.id).then(
      (revision) => saySaved(words.forgotten(nameOf(recipe)), revision),
      tellFailure,
    );
  return (
    <PanelCard>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{recipes.length === 0 ? words.none : words.lead}</p>
      {recipes.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {inOrder(recipes).map((recipe) => (
            <RecipeLine
              key={recipe.id}
              recipe={recipe}
              name={nameOf(recipe)}
              onEdit={() => setEdited(recipe)}
              onForget={() => forget(recipe)}
            />
          ))}
        </ul>
      )}
      <RecipeFiles store={store} recipes={recipes} newId={host.newId} />
      <OfferedSites host={host} />
      {edited && (
        <RecipeDialog
          store={store}
          host={host}
          recipe={edited}
          name={nameOf(edited)}
          known={edited.madeOnUrl ?? pageOf(edited.host, offers ?? [])}
          onClose={() => setEdited(undefined)}
        />
      )}
    </PanelCard>
  );
}

/** Site by site, and in each as they are tried. */
function inOrder(recipes: readonly Recipe[]): readonly Recipe[] {
  return recipes.toSorted((a, b) => a.host.localeCompare(b.host) || (a.madeAt < b.madeAt ? 1 : -1));
}

/** The page of the site that was seen last, else its front. */
function pageOf(site: string, offers: readonly Offer[]): string {
  const seen = offers.filter(({ url }) => URL.canParse(url) && hostOf(new URL(url)) === site);
  const [newest] = seen.sort((a, b) => (a.firstSeenAt < b.firstSeenAt ? 1 : -1));
  return newest?.url ?? `https://${site}/`;
}
