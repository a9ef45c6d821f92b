import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Clock16Regular, Open20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { usePaneSetting } from "./pane-setting.tsx";

export interface PairingViewProps {
  /** Six digits. */
  readonly code: string;
  readonly expiresAtMs: number;
  readonly onShow: () => void;
  readonly onCancel: () => void;
}

/** The code that must stand in Dosar's window too, until the person has answered there. */
export function PairingView({ code, expiresAtMs, onShow, onCancel }: PairingViewProps) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  const remainingMs = useRemainingMs(expiresAtMs);
  return (
    <section className={styles.view}>
      <Subtitle1 as="h1" className={styles.title}>
        {words.connect.title}
      </Subtitle1>
      <ol className={styles.steps}>
        <li className={styles.step}>
          <CheckmarkCircle20Filled className={styles.doneIcon} aria-hidden="true" />
          <Body1>{words.connect.found}</Body1>
        </li>
        <li className={styles.step} aria-current="step">
          <StepNumber number={2} isNow />
          <div className={styles.compare}>
            <Body1 className={styles.now}>{words.connect.compare}</Body1>
            <output
              className={styles.code}
              aria-label={words.connect.code(spacedDigits(code))}
              data-code={code}
            >
              {code.slice(0, 3)}&nbsp;{code.slice(3)}
            </output>
            <Caption1 className={styles.hint}>{words.connect.compareHint}</Caption1>
          </div>
        </li>
        <li className={styles.step}>
          <StepNumber number={3} />
          <Body1 className={styles.hint}>{words.connect.ready}</Body1>
        </li>
      </ol>
      <Button appearance="primary" size="large" icon={<Open20Regular />} onClick={onShow}>
        {words.connect.show}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
      <span className={styles.waiting} role="timer">
        <Clock16Regular aria-hidden="true" />
        <Caption1>{words.connect.waiting(minutesAndSeconds(remainingMs))}</Caption1>
      </span>
    </section>
  );
}

function StepNumber({ number, isNow = false }: { readonly number: number; readonly isNow?: boolean }) {
  const styles = useStyles();
  return (
    <span className={isNow ? styles.numberNow : styles.number} aria-hidden="true">
      {number}
    </span>
  );
}

function useRemainingMs(expiresAtMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, expiresAtMs - nowMs);
}

/** 102000 → "1:42". */
function minutesAndSeconds(durationMs: number): string {
  const seconds = Math.ceil(durationMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** So that a screen reader says the digits one by one, as the other window does. */
function spacedDigits(code: string): string {
  return [...code].join(" ");
}

const number = {
  display: "grid",
  placeItems: "center",
  width: "20px",
  height: "20px",
  flexShrink: 0,
  borderRadius: tokens.borderRadiusCircular,
  fontSize: tokens.fontSizeBase200,
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "16px 12px" },
  title: { margin: 0 },
  steps: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    margin: 0,
    padding: 0,
  },
  step: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  doneIcon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  number: { ...number, border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  numberNow: {
    ...number,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  compare: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexGrow: 1 },
  now: { fontWeight: tokens.fontWeightSemibold },
  code: {
    display: "block",
    textAlign: "center",
    padding: "12px 0",
    fontSize: "32px",
    lineHeight: "40px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "2px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  waiting: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});
