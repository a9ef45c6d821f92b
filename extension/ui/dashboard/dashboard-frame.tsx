import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { DashboardNavigation } from "./dashboard-navigation.tsx";
import { usePageSetting } from "./page-setting.tsx";
import { hashOf, type View } from "./route.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "208px minmax(0, 1fr)",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (min-width: 481px) and (max-width: 900px)": { gridTemplateColumns: "56px minmax(0, 1fr)" },
    "@media (max-width: 480px)": { gridTemplateColumns: "48px minmax(0, 1fr)" },
  },
  skip: {
    position: "absolute",
    left: "-9999px",
    ":focus": {
      left: tokens.spacingHorizontalS,
      top: tokens.spacingVerticalS,
      zIndex: 1,
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForegroundLink,
    },
  },
  header: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalNone} ${tokens.spacingHorizontalS}`,
    minHeight: "48px",
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, marginInlineEnd: "auto" },
  label: { color: tokens.colorStatusWarningForeground1 },
  connection: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralForeground3}`,
    boxSizing: "border-box",
  },
  dotOn: { backgroundColor: tokens.colorPaletteGreenForeground1, border: "none" },
  // Its own frame of reference, or what a field hides out of sight would make the whole page scroll.
  main: {
    position: "relative",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXXL,
    outlineStyle: "none",
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
});

export interface DashboardFrameProps {
  readonly view: View;
  readonly isExcelConnected: boolean;
  readonly isExcelAsking: boolean;
  readonly unseenCount: number;
  /** Label of data that are not real ("generated"); absent when all are. */
  readonly dataLabel?: string | undefined;
  readonly children: ReactNode;
}

/** Header, navigation and the place of the view. A change of view moves the focus to it, as a new page would, unless the view took it. */
export function DashboardFrame(props: DashboardFrameProps) {
  const { view, isExcelConnected, isExcelAsking, unseenCount, dataLabel, children } = props;
  const styles = useStyles();
  const { dashboard } = usePageSetting().words;
  const main = useFocusOnChange(view);
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {dashboard.skip}
      </button>
      <header className={styles.header}>
        <img src="/icon/32.png" width={20} height={20} alt="" />
        <span className={styles.brand}>Dosar</span>
        {dataLabel !== undefined && <span className={styles.label}>{dashboard.labelled(dataLabel)}</span>}
        {isExcelAsking && (
          <Button as="a" appearance="primary" size="small" href={hashOf("settings")}>
            {dashboard.excelAsks}
          </Button>
        )}
        <span className={styles.connection}>
          <span className={mergeClasses(styles.dot, isExcelConnected && styles.dotOn)} aria-hidden="true" />
          {isExcelConnected ? dashboard.excelConnected : dashboard.excelNotConnected}
        </span>
      </header>
      <DashboardNavigation view={view} unseenCount={unseenCount} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function useFocusOnChange(view: View) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    const isTaken = main.current?.contains(document.activeElement);
    if (shown.current !== view && !isTaken) main.current?.focus();
    shown.current = view;
  }, [view]);
  return main;
}
