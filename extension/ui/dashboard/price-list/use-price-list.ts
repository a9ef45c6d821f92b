import { useCallback, useEffect, useState } from "react";
import type { PriceListFile } from "../../../../shared/actions/read-price-list-file.ts";
import {
  findPriceListPrices,
  type PriceListOwner,
  savePriceList,
} from "../../../../shared/actions/save-price-list.ts";
import type { ImportChoices } from "../../../../shared/csv/import-choices.ts";
import type { SavedList } from "../../../../shared/messages/extension-protocol.ts";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import type { Day } from "../../../../shared/model/day.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { undoWrite } from "../../../../shared/store/undo-write.ts";
import { writeFailureOf } from "../../../../shared/store/write-failure.ts";
import type { FromPriceListWorker, PriceListQuestion } from "../../../workers/price-list-messages.ts";
import { savedRowsOf } from "../../captured-list/chosen-rows.ts";
import { useWorkerClient } from "../use-worker-client.ts";
import {
  afterReading,
  type ChosenPdf,
  type ListStep,
  ofTextFile,
  type PriceListState,
} from "./price-list-state.ts";
import { useOpenPdf } from "./use-open-pdf.ts";

/** A worker that says nothing for so long is busy with a file that was made to be read for ever. */
const LONGEST_SILENCE_MS = 30_000;

export interface PriceListOptions {
  readonly store: Store;
  readonly startWorker: () => Worker;
  /** In which a sign of several meanings is read; ISO 4217. */
  readonly usualCurrency: string | undefined;
  readonly newId: () => string;
  readonly today: Day;
  readonly competitors: readonly Competitor[];
  /** Asks the person to let Dosar read these addresses' sites; in the turn of their click. */
  readonly askForSites: (urls: readonly string[]) => Promise<boolean>;
}

export type PriceListCourse = ReturnType<typeof usePriceList>;

/** The course of one price list. Held by the dashboard as a whole: it stays open while the person looks at another view. */
export function usePriceList(options: PriceListOptions) {
  const { store, startWorker, usualCurrency, newId, askForSites, today, competitors } = options;
  const [state, setState] = useState<PriceListState>({ step: "none" });
  const client = useWorkerClient<PriceListQuestion, FromPriceListWorker>(startWorker);
  useSilenceLimit(state, () => client.end("too-slow"));
  useKnownPrices(store, state, setState);

  const read = useCallback(
    async (chosen: ChosenPdf) => {
      // A reading that is still going on is of no use any more.
      client.end("cancelled");
      setState({ step: "reading", chosen, progress: undefined });
      const answer = await client.ask({ kind: "read", ...chosen, usualCurrency }, (progress) =>
        setState((now) => (now.step === "reading" && now.chosen === chosen ? { ...now, progress } : now)),
      );
      setState((now) => afterReading(now, chosen, answer, today));
    },
    [client, usualCurrency, today],
  );
  const { open, stop } = useOpenPdf({ askForSites, setState, read });
  const changeList = (change: (now: ListStep) => ListStep) =>
    setState((now) => (now.step === "list" ? change(now) : now));
  const save = async (list: ListStep) => {
    changeList((now) => ({ ...now, isSaving: true }));
    try {
      const kept = await saveListStep(store, list, newId);
      setState({ step: "saved", saved: kept, list });
    } catch (error) {
      reportError(error);
      changeList((now) => ({ ...now, isSaving: false, failure: writeFailureOf(error) }));
    }
  };
  const undo = async ({ saved, list }: Extract<PriceListState, { step: "saved" }>) => {
    try {
      const { keptCount } = await undoWrite(store, saved.revision);
      setState({ step: "saved", saved: { ...saved, keptCount }, list });
    } catch (error) {
      reportError(error);
      setState({ step: "saved", saved, list, failure: writeFailureOf(error) });
    }
  };
  return {
    state,
    choose(chosen: ChosenPdf) {
      stop();
      return read(chosen);
    },
    open,
    /** A list as text, read among the imports. */
    openText(found: PriceListFile, choices: ImportChoices) {
      stop();
      setState(ofTextFile(found, choices, { competitors, today }));
    },
    cancel() {
      stop();
      client.end("cancelled");
    },
    /** What the person chose, and nothing else: the table may not have heard yet which prices are known. */
    changeDraft: ({ column, changes }: ListDraft) =>
      changeList((now) => ({ ...now, draft: { ...now.draft, column, changes } })),
    changeOwner: (owner: PriceListOwner) => changeList((now) => ({ ...now, owner })),
    changeDay: (day: Day) => changeList((now) => ({ ...now, day })),
    save,
    undo,
    close: () => setState({ step: "none" }),
    reopen: (list: ListStep) => setState(list),
  };
}

function saveListStep(
  store: Store,
  { draft, owner, day, file }: ListStep,
  newId: () => string,
): Promise<SavedList> {
  const title = draft.pages[0]?.list.title ?? "";
  return savePriceList({
    store,
    owner,
    title,
    rows: savedRowsOf(draft),
    day,
    file,
    now: store.now(),
    newId,
  });
}

function useSilenceLimit(state: PriceListState, end: () => void): void {
  useEffect(() => {
    if (state.step !== "reading") return;
    const timer = setTimeout(end, LONGEST_SILENCE_MS);
    return () => clearTimeout(timer);
  });
}

/** Once the person has said whose list it is, each row's last price stands beside it. */
function useKnownPrices(
  store: Store,
  state: PriceListState,
  setState: (change: (now: PriceListState) => PriceListState) => void,
): void {
  const owner = state.step === "list" ? state.owner : undefined;
  const list = state.step === "list" ? state.draft.pages[0]?.list : undefined;
  useEffect(() => {
    if (owner === undefined || list === undefined) return;
    let isCurrent = true;
    findPriceListPrices(store, owner, list).then((prices) => {
      const known = prices.map((price) => price?.latest.price ?? null);
      const packs = prices.map((price) => price?.offer.pack ?? null);
      setState((now) =>
        isCurrent && now.step === "list"
          ? { ...now, draft: { ...now.draft, pages: [{ list, known, packs }] } }
          : now,
      );
    }, reportError);
    return () => {
      isCurrent = false;
    };
  }, [store, owner, list, setState]);
}
