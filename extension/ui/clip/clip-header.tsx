import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClipSetting } from "./clip-setting.tsx";
import { OutlineIcon, type OutlineIconName } from "./outline-icon.tsx";

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
export function ClipHeader(props: {
  readonly shop: string | undefined;
  /** For the panel, which stays while pages change under it. */
  readonly onReadAgain: () => void;
}) {
  const { shop, onReadAgain } = props;
  const styles = useStyles();
  const { words, host } = useClipSetting();
  return (
    <header className={styles.header}>
      <img src="/icon/32.png" width="20" height="20" alt="" />
      <span className={styles.name}>Dosar</span>
      <span className={styles.shop}>{shop}</span>
      {host.place === "popup" ? (
        <IconButton icon="panel" name={words.openPanel} onClick={() => host.openPanel().catch(reportError)} />
      ) : (
        <IconButton icon="refresh" name={words.readAgain} onClick={onReadAgain} />
      )}
      <IconButton
        icon="home"
        name={words.dashboard}
        onClick={() => host.send("dashboard.open", {}).catch(reportError)}
      />
    </header>
  );
}

function IconButton(props: {
  readonly icon: OutlineIconName;
  readonly name: string;
  readonly onClick: () => void;
}) {
  const { icon, name, onClick } = props;
  return (
    <Button
      appearance="subtle"
      icon={<OutlineIcon name={icon} />}
      aria-label={name}
      title={name}
      onClick={onClick}
    />
  );
}
