import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** "Saved. Undo": the write can be taken back as long as the window is open. */
export function SavedLine({
  revision,
  onUndone,
}: {
  readonly revision: number;
  readonly onUndone: () => void;
}) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  const [isUndone, setUndone] = useState(false);
  const undo = async () => {
    const reply = await host.send("write.undo", { revision });
    if (!reply.ok) return;
    setUndone(true);
    onUndone();
  };
  return (
    <div className={styles.line} role="status">
      {isUndone ? words.undone : words.saved}
      {!isUndone && (
        <Button size="small" autoFocus onClick={() => undo().catch(reportError)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
