import { makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../../../shared/model/day.ts";
import { printCount, printDay } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

/** What Dosar holds just now. */
export interface OverviewFigures {
  readonly clientCount: number;
  readonly lineCount: number;
  /** Of these, lines that name no client. */
  readonly unassignedCount: number;
  readonly offerCount: number;
  readonly noteCount: number;
  /** First and last day of the ledger; absent before the first import. */
  readonly span?: { readonly firstDay: Day; readonly lastDay: Day } | undefined;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

export function FigureList({ figures }: { readonly figures: OverviewFigures }) {
  const { words, locale, today } = usePageSetting();
  const names = words.dashboard.start.figures;
  const { span } = figures;
  const { unassignedCount } = figures;
  const unassigned =
    unassignedCount > 0 ? names.unassigned(unassignedCount, printCount(unassignedCount, locale)) : undefined;
  const entries: readonly FigureEntry[] = [
    [names.clients, printCount(figures.clientCount, locale)],
    [names.lines, printCount(figures.lineCount, locale), unassigned],
    ...(span
      ? [
          [
            names.span,
            `${printDay(span.firstDay, locale, today)} – ${printDay(span.lastDay, locale, today)}`,
          ] as const,
        ]
      : []),
    [names.offers, printCount(figures.offerCount, locale)],
    [names.notes, printCount(figures.noteCount, locale)],
  ];
  return <FigureGrid entries={entries} />;
}

type FigureEntry = readonly [name: string, value: string, hint?: string | undefined];

/** Names with their values, and what holds for all of them below. */
export function FigureGrid(props: { readonly entries: readonly FigureEntry[]; readonly note?: string }) {
  const styles = useStyles();
  return (
    <div>
      <dl className={styles.list}>
        {props.entries.map(([name, value, hint]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            {hint !== undefined && <dd className={styles.hint}>{hint}</dd>}
          </div>
        ))}
      </dl>
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
    </div>
  );
}
