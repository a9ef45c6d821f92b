import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { useFileDrop } from "../use-file-drop.ts";

const useStyles = makeStyles({
  zone: { position: "relative", height: "100%" },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "grid",
    placeContent: "center",
    pointerEvents: "none",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    opacity: 0.92,
  },
});

/** A view on which a price list may be dropped anywhere; says so while a file is held over it. */
export function PriceListDrop(props: {
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { priceList } = usePageSetting().words;
  const { isOver, listeners } = useFileDrop(props.onDrop);
  return (
    <div className={styles.zone} {...listeners}>
      {props.children}
      {isOver && <div className={styles.over}>{priceList.drop}</div>}
    </div>
  );
}
