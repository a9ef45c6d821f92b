import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RecipeComparison } from "../../../../../shared/actions/import-recipes.ts";
import { usePageSetting } from "../../page-setting.tsx";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ComparisonLineProps {
  readonly comparison: RecipeComparison;
  /** Its site has a recipe here. */
  readonly isBeside: boolean;
  readonly isTaken: boolean;
  readonly onTick: (isTaken: boolean) => void;
}

/** One recipe of a file; what is the same here cannot be chosen. */
export function ComparisonLine({ comparison, isBeside, isTaken, onTick }: ComparisonLineProps) {
  const styles = useStyles();
  const { recipeFiles, picker } = usePageSetting().words;
  const { filed, kind, fields, isOursNewer } = comparison;
  const named = fields.map((field) => picker.fields[field]).join(", ");
  const told = [
    ...(kind === "new" ? [recipeFiles.reads(named)] : []),
    ...(kind === "changed" ? [recipeFiles.changes(named)] : []),
    ...(kind === "new" && isBeside ? [recipeFiles.beside] : []),
    ...(kind === "changed" && isOursNewer ? [recipeFiles.oursIsNewer] : []),
  ];
  const hint = told.length > 0 && <span className={styles.hint}> {told.join(" · ")}</span>;
  return (
    <li className={styles.line}>
      {kind === "same" ? (
        filed.host
      ) : (
        <Checkbox
          checked={isTaken}
          onChange={(_, { checked }) => onTick(checked === true)}
          label={
            <>
              {filed.host}
              {hint}
            </>
          }
        />
      )}
    </li>
  );
}
