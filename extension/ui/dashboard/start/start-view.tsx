import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { BaseFigureList } from "./base-figure-list.tsx";
import { FigureList, type OverviewFigures } from "./figure-list.tsx";
import type { BaseFigures } from "./read-base-figures.ts";

const useStyles = makeStyles({
  page: {
    maxWidth: "960px",
    marginInline: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXL,
  },
  heading: { textAlign: "center" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: "0 auto", maxWidth: "62ch", color: tokens.colorNeutralForeground2 },
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  top: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

export interface StartViewProps {
  readonly figures: OverviewFigures;
  /** Absent while nothing is imported. */
  readonly base?: BaseFigures | undefined;
  readonly isExcelConnected: boolean;
  /** As the browser really bound it; empty when it is not bound. */
  readonly clipShortcut: string;
  readonly onGo: (view: "imports" | "offers" | "settings") => void;
}

/** Three steps from nothing to a sheet; each shows when it is done, and the figures stand above once there are some. */
export function StartView({ figures, base, isExcelConnected, clipShortcut, onGo }: StartViewProps) {
  const styles = useStyles();
  const { start } = usePageSetting().words.dashboard;
  const isNew = figures.clientCount === 0 && figures.offerCount === 0;
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <h1 className={styles.title}>{isNew ? start.title : start.titleBack}</h1>
        {isNew && <p className={styles.lead}>{start.lead}</p>}
      </header>
      {!isNew && <FigureList figures={figures} />}
      {base && <BaseFigureList figures={base} />}
      <div className={styles.steps}>
        <StepCard
          step={1}
          effort={start.effortImport}
          isDone={figures.clientCount > 0}
          title={start.importTitle}
          text={start.importText}
          action={start.importAction}
          onAct={() => onGo("imports")}
        />
        <StepCard
          step={2}
          effort={start.effortClicks}
          isDone={figures.offerCount > 0}
          title={start.clipTitle}
          text={start.clipText(clipShortcut)}
          action={start.clipAction}
          onAct={() => onGo("offers")}
        />
        <StepCard
          step={3}
          effort={start.effortClicks}
          isDone={isExcelConnected}
          title={start.excelTitle}
          text={start.excelText}
          action={start.excelAction}
          onAct={() => onGo("settings")}
        />
      </div>
    </div>
  );
}

interface StepCardProps {
  readonly step: number;
  readonly effort: string;
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

function StepCard({ step, effort, isDone, title, text, action, onAct }: StepCardProps) {
  const styles = useStyles();
  const { start } = usePageSetting().words.dashboard;
  return (
    <PanelCard>
      <div className={styles.top}>
        <span>{start.step(step, effort)}</span>
        {isDone && (
          <Badge appearance="tint" color="success" shape="rounded">
            {start.done}
          </Badge>
        )}
      </div>
      <h2 className={styles.name}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <Button appearance={isDone || step > 1 ? "secondary" : "primary"} onClick={onAct}>
        {action}
      </Button>
    </PanelCard>
  );
}
