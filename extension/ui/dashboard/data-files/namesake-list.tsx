import { makeStyles, tokens } from "@fluentui/react-components";
import type { Namesakes } from "../../../../shared/actions/merge-preview.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

const MOST_NAMES = 10;

/** What a file brings under names that are taken here, before and after it was merged; nothing where there is none. */
export function NamesakeList({ namesakes }: { readonly namesakes: Namesakes }) {
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  const { renamed, clients } = namesakes;
  if (renamed.length === 0 && clients.length === 0) return null;
  return (
    <ul className={styles.list}>
      {renamed.map(({ name, newName }) => (
        <li key={newName}>{dataFiles.renamed(name, newName)}</li>
      ))}
      {clients.length > 0 && <li>{dataFiles.sameNamed(namesOf(clients))}</li>}
    </ul>
  );
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}
