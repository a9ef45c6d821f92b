/** Reads the ledger for analyses beside the page, so that it stays quick; writes nothing. */
import { analyseClient } from "../../shared/actions/analyse-client.ts";
import { findWhiteSpace } from "../../shared/actions/find-white-space.ts";
import { keepWhiteSpaceBasis } from "../../shared/actions/keep-white-space-basis.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { listRecords } from "../../shared/store/read-records.ts";
import { openOwnStore } from "../browser/open-own-store.ts";
import type { AnalysisQuestion, FromAnalysisWorker, WhiteSpaceQuestion } from "./analysis-messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<AnalysisQuestion>) => {
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answer(data).then((message) => self.postMessage(message), reportError);
});

async function answer(question: AnalysisQuestion): Promise<FromAnalysisWorker> {
  const store = await openOwnStore();
  if (question.kind === "client")
    return { kind: "client", analysis: await analyseClient(store, question.clientId, question) };
  return answerWhiteSpace(store, question);
}

const basisOf = keepWhiteSpaceBasis();

async function answerWhiteSpace(
  store: Store,
  { client, currency, settings }: WhiteSpaceQuestion,
): Promise<FromAnalysisWorker> {
  const basis = await basisOf(store, currency);
  const clients = await listRecords(store, "clients");
  return { kind: "white-space", found: basis && findWhiteSpace(basis, client, { clients, settings }) };
}
