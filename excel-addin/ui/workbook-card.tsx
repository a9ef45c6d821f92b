import {
  Body1Strong,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { Instant } from "../../shared/model/day.ts";
import { subjectOfSheet } from "../../shared/model/sheet-subject.ts";
import { printCount, printInstant } from "../../shared/words/print.ts";
import type { DosarSheet } from "../office/dosar-sheets.ts";
import type { SheetOrder } from "../sheets/sheet-jobs.ts";
import { usePaneSetting } from "./pane-setting.tsx";
import type { PaneData } from "./read-pane-data.ts";
import { type RibbonCommand, type RibbonCommands, useRibbonCommand } from "./ribbon-commands.ts";

export interface WorkbookCardProps {
  readonly data: PaneData;
  readonly commands: RibbonCommands;
  readonly onRefresh: (orders: readonly SheetOrder[]) => void;
}

/** Dosar's sheets in this workbook, what has changed since, and their refreshing. */
export function WorkbookCard({ data, commands, onRefresh }: WorkbookCardProps) {
  const { words, locale } = usePaneSetting();
  const styles = useStyles();
  const { sheets, activeSheet } = data;
  const oldest = oldestOf(sheets);
  const count = words.workbook.sheets(sheets.length, printCount(sheets.length, locale));
  const standing = oldest ? `${count}, ${words.workbook.asOf(printInstant(oldest, locale))}` : count;
  const refreshAll = useCallback(() => {
    if (sheets.length > 0) onRefresh(sheets.map(orderOf));
  }, [sheets, onRefresh]);
  useRibbonCommand(
    commands,
    useCallback((command: RibbonCommand) => command === "refresh" && refreshAll(), [refreshAll]),
  );

  return (
    <section className={styles.card} aria-labelledby="this-workbook">
      <Body1Strong as="h2" id="this-workbook" className={styles.title}>
        {words.workbook.title}
      </Body1Strong>
      <Caption1 className={styles.hint}>{sheets.length === 0 ? words.workbook.noSheets : standing}</Caption1>
      <Changes changes={data.changes} />
      {sheets.length > 0 && (
        <div className={styles.actions}>
          {activeSheet && (
            <Button icon={<ArrowSync20Regular />} onClick={() => onRefresh([orderOf(activeSheet)])}>
              {words.workbook.refreshThis}
            </Button>
          )}
          {(sheets.length > 1 || !activeSheet) && (
            <Button icon={<ArrowSync20Regular />} onClick={refreshAll}>
              {words.workbook.refreshAll(sheets.length, printCount(sheets.length, locale))}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Changes({ changes }: { readonly changes: PaneData["changes"] }) {
  const { words, locale } = usePaneSetting();
  const styles = useStyles();
  if (changes === undefined) return null;
  if (changes === "unknown") return <Caption1 className={styles.hint}>{words.workbook.otherOrigin}</Caption1>;
  const kinds = ["salesLines", "prices", "notes", "clients", "segments"] as const;
  const parts = kinds
    .filter((kind) => changes[kind] > 0)
    .map((kind) => words.workbook[kind](changes[kind], printCount(changes[kind], locale)));
  if (parts.length === 0) return <Caption1 className={styles.hint}>{words.workbook.same}</Caption1>;
  return <Caption1Strong>{words.workbook.changed(parts)}</Caption1Strong>;
}

/** When the sheet was written that has stood unchanged for longest; undefined where the workbook does not say. */
function oldestOf(sheets: readonly DosarSheet[]): Instant | undefined {
  const written = sheets.map(({ refreshedAt }) => Instant.safeParse(refreshedAt).data);
  return written.filter((instant) => instant !== undefined).toSorted()[0];
}

function orderOf(sheet: DosarSheet): SheetOrder {
  return { subject: subjectOfSheet(sheet), language: sheet.language, title: sheet.sheetName };
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: "8px" },
});
