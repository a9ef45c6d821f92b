import { makeStyles, tokens } from "@fluentui/react-components";
import type { Connection } from "../../../../shared/model/connection.ts";
import { usePageSetting } from "../page-setting.tsx";

/** The workbook's name over the address of the pane that it was connected through. */
export function ConnectionName({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const { words } = usePageSetting();
  return (
    <span className={styles.name}>
      {connection.workbookName ?? words.dashboard.unknown}
      <span className={styles.hint}>{connection.origin}</span>
    </span>
  );
}

const useStyles = makeStyles({
  name: { display: "grid", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
