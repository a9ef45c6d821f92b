import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { type Thresholds, thresholdsOf } from "../../../../shared/model/thresholds.ts";
import { usePageSetting } from "../page-setting.tsx";
import {
  readThreshold,
  shownValueOf,
  type ThresholdField,
  type ThresholdReading,
} from "./threshold-fields.ts";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 132px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  input: { "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
});

export interface ThresholdInputProps {
  readonly field: ThresholdField;
  readonly current: Thresholds;
  /** Undefined: the usual value again. */
  readonly onChoose: (value: number | undefined) => void;
}

/** One threshold; what is typed counts when the field is left or Enter is pressed, Esc takes the typing back. */
export function ThresholdInput({ field, current, onChoose }: ThresholdInputProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { thresholds: texts } = words;
  const print = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const shown = print(shownValueOf(field, current));
  const usual = shownValueOf(field, thresholdsOf({}));
  const isChanged = usual !== shownValueOf(field, current);
  const [typed, setTyped] = useState<string>();
  const reading = typed === undefined ? undefined : readThreshold(typed, field, current);
  const commit = () => {
    if (reading === undefined || isWrong(reading)) return;
    setTyped(undefined);
    const value = reading.kind === "value" ? reading.value : undefined;
    if (value !== current[field.name]) onChoose(value);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") commit();
    if (key === "Escape") setTyped(undefined);
  };
  return (
    <Field
      label={texts.names[field.name]}
      className={styles.field}
      {...(isChanged && { hint: texts.usual(withUnit(usual)) })}
      {...(reading && isWrong(reading) && { validationMessage: messageOf(reading) })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={typed ?? shown}
        contentAfter={texts.units[field.unit]}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );

  function withUnit(value: number): string {
    const { unit } = field;
    const isCounted = unit === "days" || unit === "months";
    return isCounted ? texts.counts[unit](value, print(value)) : `${print(value)} ${texts.units[unit]}`;
  }

  function messageOf({ kind }: ThresholdReading): string {
    if (kind === "not-number") return texts.notNumber;
    if (kind === "below-class-before") return texts.belowClassBefore;
    if (kind === "above-class-after") return texts.aboveClassAfter;
    return texts.outside(print(field.low), print(field.high));
  }
}

function isWrong({ kind }: ThresholdReading): boolean {
  return kind !== "value" && kind !== "usual";
}
