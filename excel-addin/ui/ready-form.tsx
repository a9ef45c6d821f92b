import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import { type FormEvent, useCallback } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { ClientId, SegmentId } from "../../shared/model/ids.ts";
import type { SheetKind } from "../../shared/model/sheet-plan.ts";
import { isSheetOf, type SheetSubject } from "../../shared/model/sheet-subject.ts";
import { printCount, printDay } from "../../shared/words/print.ts";
import type { SheetOrder } from "../sheets/sheet-jobs.ts";
import { ClientPicker } from "./client-picker.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import type { PaneData } from "./read-pane-data.ts";
import { type RibbonCommand, type RibbonCommands, useRibbonCommand } from "./ribbon-commands.ts";
import { SegmentPicker } from "./segment-picker.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import type { SheetChoiceState } from "./use-sheet-choice.ts";

export interface ReadyFormProps {
  readonly sourceKind: DataSource["kind"];
  readonly data: PaneData;
  readonly chosen: SheetChoiceState;
  readonly commands: RibbonCommands;
  readonly onMake: (order: SheetOrder) => void;
  /** The same as a file of its own. */
  readonly onSave: (order: SheetOrder) => void;
}

/** Chooses a sheet and what it is about; what the open sheet shows is chosen already. */
export function ReadyForm({ sourceKind, data, chosen, commands, onMake, onSave }: ReadyFormProps) {
  const { words, language } = usePaneSetting();
  const styles = useStyles();
  const { kind, clientId, segmentId, choose } = chosen;
  const choice = choiceOf(kind, clientId, segmentId, data, words);
  const standing = choice && data.sheets.find((sheet) => isSheetOf(choice.subject, sheet));

  useRibbonCommand(
    commands,
    useCallback(
      (command: RibbonCommand) => {
        if (command !== "refresh") choose({ kind: command });
      },
      [choose],
    ),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!choice) return;
    // A workbook keeps the language in which it was begun.
    onMake({ ...choice, language: (standing ?? data.sheets[0])?.language ?? language });
  }

  function save() {
    if (choice) onSave({ ...choice, language });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <SheetChoice chosen={kind} onChoose={(next) => choose({ kind: next })} />
      {kind === "client" && (
        <ClientPicker
          clients={data.clients}
          chosenId={clientId}
          onChoose={(next) => choose({ clientId: next })}
        />
      )}
      {kind === "segment-forecast" && (
        <SegmentPicker
          segments={data.segments}
          noneText={sourceKind === "data-file" ? words.forecast.noneInFile : words.forecast.none}
          chosenId={segmentId}
          onChoose={(next) => choose({ segmentId: next })}
        />
      )}
      {kind === "prices" && <PricesText summary={data.summary} sourceKind={sourceKind} />}
      <Button type="submit" appearance="primary" size="large" disabledFocusable={choice === undefined}>
        {labelsOf(kind, words)[standing ? "update" : "insert"]}
      </Button>
      <Button icon={<TableArrowUpRegular />} disabledFocusable={choice === undefined} onClick={save}>
        {words.saveAsFile}
      </Button>
      {kind !== "prices" && <LedgerText ledger={data.summary.ledger} />}
    </form>
  );
}

function PricesText({ summary, sourceKind }: PricesTextProps) {
  const { words, locale } = usePaneSetting();
  const styles = useStyles();
  const { offerCount } = summary;
  return (
    <div>
      <Body1 as="p" className={styles.text}>
        {mayReadPrices(summary) ? words.prices[offerCount === 0 ? "none" : "text"] : whyNoPrices()}
      </Body1>
      {mayReadPrices(summary) && offerCount > 0 && (
        <Caption1 block className={styles.text}>
          {words.prices.count(offerCount, printCount(offerCount, locale))}
        </Caption1>
      )}
    </div>
  );

  function whyNoPrices(): string {
    return sourceKind === "data-file" ? words.prices.notInFile : words.prices.notAllowed;
  }
}

interface PricesTextProps {
  readonly summary: PaneData["summary"];
  readonly sourceKind: DataSource["kind"];
}

function mayReadPrices({ scopes }: PaneData["summary"]): boolean {
  return scopes.includes("prices");
}

function LedgerText({ ledger }: { readonly ledger: PaneData["summary"]["ledger"] }) {
  const { words, locale, today } = usePaneSetting();
  const styles = useStyles();
  if (ledger === undefined) return <Caption1 className={styles.text}>{words.noLedger}</Caption1>;
  const { lineCount, firstDay, lastDay } = ledger;
  const days = [printDay(firstDay, locale, today), printDay(lastDay, locale, today)] as const;
  return (
    <Caption1 className={styles.text}>
      {words.ledger(lineCount, printCount(lineCount, locale), ...days)}
    </Caption1>
  );
}

type Words = ReturnType<typeof usePaneSetting>["words"];

/** What would be made now; undefined while nothing is chosen that exists. */
function choiceOf(
  kind: SheetKind,
  clientId: ClientId | undefined,
  segmentId: SegmentId | undefined,
  data: PaneData,
  words: Words,
): { readonly subject: SheetSubject; readonly title: string } | undefined {
  if (kind === "prices") {
    const isThere = mayReadPrices(data.summary) && data.summary.offerCount > 0;
    return isThere ? { subject: { kind }, title: words.sheets.prices } : undefined;
  }
  if (kind === "client") {
    const client = data.clients.find(({ id }) => id === clientId);
    return client && { subject: { kind, clientId: client.id }, title: client.name };
  }
  const segment = data.segments.find((counted) => counted.segment.id === segmentId)?.segment;
  return segment && { subject: { kind, segmentId: segment.id }, title: segment.name };
}

function labelsOf(kind: SheetKind, words: Words) {
  return { client: words.client, "segment-forecast": words.forecast, prices: words.prices }[kind];
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
