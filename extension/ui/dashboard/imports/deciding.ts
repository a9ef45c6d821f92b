import type { Dispatch, SetStateAction } from "react";
import { type ImportDecisions, UNDECIDED } from "../../../../shared/actions/import-decisions.ts";
import { NOTHING_DECIDED } from "../../../../shared/actions/import-pages.ts";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { PriceListFile } from "../../../../shared/actions/read-price-list-file.ts";
import { sureJoins } from "../../../../shared/actions/recognise-clients.ts";
import type { ImportPreview } from "../../../../shared/csv/import-preview.ts";
import type { Corrections } from "../../../../shared/model/corrections.ts";
import type { FromImportWorker, ImportQuestion } from "../../../workers/import-messages.ts";
import type { WorkerClient } from "../worker-client.ts";
import type { Checked, ChosenFile, ImportState } from "./import-state.ts";

const NO_PROGRESS: ImportProgress = { phase: "reading", doneCount: 0, totalCount: 0 };

/** From the columns to the import: the whole file is held against the store, decided upon, imported. */
export function decidingOf(
  client: WorkerClient<ImportQuestion, FromImportWorker>,
  setState: Dispatch<SetStateAction<ImportState>>,
) {
  const follow = (progress: ImportProgress) => {
    setState((now) => withProgress(now, progress));
  };
  return {
    async check(chosen: ChosenFile, preview: ImportPreview) {
      setState({ step: "checking", chosen, preview, progress: NO_PROGRESS, isCancelling: false });
      const question = { kind: "check", file: chosen.file, choices: preview.choices } as const;
      const answer = await client.ask(question, follow);
      if (answer.kind === "failed")
        return setState({ step: "columns", chosen, preview, isReading: false, failure: answer.problem });
      const { check } = answer;
      const decisions = { ...UNDECIDED, joined: sureJoins(check.recognised) };
      setState({ step: "preview", chosen, preview, check, decisions, decided: NOTHING_DECIDED });
    },
    /** A competitor's prices are decided upon in the table of their list: `onRead` opens it. */
    async readPriceList(chosen: ChosenFile, preview: ImportPreview, onRead: (found: PriceListFile) => void) {
      setState({ step: "checking", chosen, preview, progress: NO_PROGRESS, isCancelling: false });
      const question = { kind: "price-list", file: chosen.file, choices: preview.choices } as const;
      const answer = await client.ask(question, follow);
      if (answer.kind === "failed")
        return setState({ step: "columns", chosen, preview, isReading: false, failure: answer.problem });
      setState({ step: "file" });
      onRead(answer.found);
    },
    /** At once on the screen; what then stays as it is follows. */
    async decide(decisions: ImportDecisions) {
      setState((now) => (now.step === "preview" ? { ...now, decisions } : now));
      const answer = await client.ask({ kind: "decided", decisions });
      if (answer.kind === "failed") return;
      const { counts: decided } = answer;
      setState((now) => (now.step === "preview" && now.decisions === decisions ? { ...now, decided } : now));
    },
    /** A row of the file, to be looked at whole; undefined where it cannot be read any more. */
    async row({ chosen, preview }: Checked, rowNumber: number) {
      const question = { kind: "row", file: chosen.file, choices: preview.choices, rowNumber } as const;
      const answer = await client.ask(question);
      return answer.kind === "row" ? answer.row : undefined;
    },
    /** Reads the file again with what was put right; the decisions stay. */
    async correct(checked: Checked, corrections: Corrections) {
      const { file, options } = checked.chosen;
      const chosen = { file, options: { ...options, corrections } };
      const now = { ...checkedOf(checked), step: "preview" } as const;
      setState({ ...now, rereading: { progress: NO_PROGRESS, isCancelling: false } });
      const read = await client.ask({ kind: "preview", ...chosen });
      if (read.kind === "failed") return setState({ ...now, failure: read.problem });
      const { preview } = read;
      const answer = await client.ask({ kind: "check", file, choices: preview.choices }, follow);
      if (answer.kind === "failed") return setState({ ...now, failure: answer.problem });
      const { check } = answer;
      const counted = await client.ask({ kind: "decided", decisions: checked.decisions });
      const decided = counted.kind === "failed" ? NOTHING_DECIDED : counted.counts;
      setState({ ...now, chosen, preview, check, decided });
    },
    /** What was chosen and decided stays when it fails or is cancelled, so that trying again is one press. */
    async run(checked: Checked) {
      setState({ ...checkedOf(checked), step: "running", progress: NO_PROGRESS, isCancelling: false });
      const { chosen, preview, decisions } = checked;
      const question = { kind: "run", file: chosen.file, choices: preview.choices, decisions } as const;
      const answer = await client.ask(question, follow);
      if (answer.kind === "run") setState({ step: "done", outcome: answer.outcome });
      else setState({ ...checkedOf(checked), step: "preview", failure: answer.problem });
    },
  };
}

function checkedOf({ chosen, preview, check, decisions, decided }: Checked): Checked {
  return { chosen, preview, check, decisions, decided };
}

function withProgress(state: ImportState, progress: ImportProgress): ImportState {
  if (state.step === "checking" || state.step === "running") return { ...state, progress };
  if (state.step !== "preview" || state.rereading === undefined) return state;
  return { ...state, rereading: { ...state.rereading, progress } };
}
