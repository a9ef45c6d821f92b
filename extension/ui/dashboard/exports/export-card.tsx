import { Button, Field, Input, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CsvExportChoice } from "../../../../shared/actions/export-csv.ts";
import { OWN_KINDS, type OwnKind } from "../../../../shared/csv/own/own-kind.ts";
import { type Day, readDay } from "../../../../shared/model/day.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useExport } from "./export-course.tsx";
import { useExportStanding } from "./use-export-standing.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  days: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  end: { display: "flex", justifyContent: "end" },
});

/** Everything of one kind as CSV; of sales, those of a period. */
export function ExportCard() {
  const styles = useStyles();
  const { exportWords } = usePageSetting().words;
  const { running, run } = useExport();
  const [kind, setKind] = useState<OwnKind>("clients");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const isTurned = kind === "sales" && from !== "" && to !== "" && from > to;
  return (
    <PanelCard>
      <h2 className={styles.title}>{exportWords.title}</h2>
      <p className={styles.text}>{exportWords.lead}</p>
      <Field label={exportWords.what}>
        <Select
          value={kind}
          onChange={(_, { value }) => setKind(OWN_KINDS.find((one) => one === value) ?? "clients")}
        >
          {OWN_KINDS.map((one) => (
            <option key={one} value={one}>
              {exportWords.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "sales" && (
        <div className={styles.days}>
          <Field label={exportWords.from} hint={exportWords.daysHint}>
            <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
          </Field>
          <Field label={exportWords.to} {...(isTurned && { validationMessage: exportWords.turned })}>
            <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
          </Field>
        </div>
      )}
      {running ? (
        <Running />
      ) : (
        <div className={styles.end}>
          <Button
            appearance="primary"
            icon={<ArrowExportRegular />}
            disabledFocusable={isTurned}
            onClick={() => run(choiceOf(kind, from, to))}
          >
            {exportWords.run}
          </Button>
        </div>
      )}
    </PanelCard>
  );
}

function choiceOf(kind: OwnKind, from: string, to: string): CsvExportChoice {
  if (kind !== "sales") return { kind };
  return { kind, scope: { ...dayIn("from", from), ...dayIn("to", to) } };
}

/** Absent where the field is empty: from the first day, or to the last. */
function dayIn(end: "from" | "to", text: string): Readonly<Partial<Record<"from" | "to", Day>>> {
  const day = readDay(text);
  return day === undefined ? {} : { [end]: day };
}

function Running() {
  const styles = useStyles();
  const { exportWords } = usePageSetting().words;
  const { cancel } = useExport();
  const { isCancelling, ratio, text } = useExportStanding();
  return (
    <>
      <div className={styles.line}>
        <strong>{isCancelling ? exportWords.cancelling : exportWords.running}</strong>
        <Button autoFocus disabled={isCancelling} onClick={cancel}>
          {exportWords.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={exportWords.running} {...(ratio !== undefined && { value: ratio })} />
      <div className={styles.line} role="status">
        {text}
      </div>
    </>
  );
}
