import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClipSetting } from "./clip-setting.tsx";
import { OutlineIcon } from "./outline-icon.tsx";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  shop: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The name, the page's host, and the ways to the other places of Dosar. */
export function ClipHeader({ shop }: { readonly shop: string | undefined }) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  const { dashboard, openPanel } = words;
  return (
    <header className={styles.header}>
      <img src="/icon/32.png" width="20" height="20" alt="" />
      <span className={styles.name}>Dosar</span>
      <span className={styles.shop}>{shop}</span>
      {host.place === "popup" && (
        <Button
          appearance="subtle"
          icon={<OutlineIcon name="panel" />}
          aria-label={openPanel}
          title={openPanel}
          onClick={host.openPanel}
        />
      )}
      <Button
        appearance="subtle"
        icon={<OutlineIcon name="home" />}
        aria-label={dashboard}
        title={dashboard}
        onClick={() => host.send("dashboard.open", {}).catch(reportError)}
      />
    </header>
  );
}
