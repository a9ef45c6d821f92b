import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Recipe, RecipeField } from "../../../../../shared/model/recipe.ts";
import { printInstant } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalM },
  what: { flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
  host: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RecipeLineProps {
  readonly recipe: Recipe;
  /** Which it is, among those of its site. */
  readonly name: string;
  readonly onEdit: () => void;
  readonly onForget: () => void;
}

/** One site in the list: what its recipe reads, and when it last did or did not. */
export function RecipeLine({ recipe, name, onEdit, onForget }: RecipeLineProps) {
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
    <li className={styles.line}>
      <div className={styles.what}>
        <p className={styles.host}>{name}</p>
        <p className={styles.hint}>{told.join(" · ")}</p>
        {looks.length > 0 && <p className={styles.hint}>{looks.join(" · ")}</p>}
      </div>
      <div className={styles.actions}>
        <Button size="small" aria-label={words.recipes.editOf(name)} onClick={onEdit}>
          {words.recipes.edit}
        </Button>
        <Button size="small" aria-label={words.recipes.forgetOf(name)} onClick={onForget}>
          {words.recipes.forget}
        </Button>
      </div>
    </li>
  );
}
