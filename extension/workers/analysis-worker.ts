/** Reads the ledger for analyses beside the page, so that it stays quick; writes nothing. */
import { analyseClient } from "../../shared/actions/analyse-client.ts";
import {
  findWhiteSpace,
  readWhiteSpaceBasis,
  type WhiteSpaceBasis,
} from "../../shared/actions/find-white-space.ts";
import type { CurrencyCode } from "../../shared/model/money.ts";
import { listChangesSince, revisionOf } from "../../shared/store/change-log.ts";
import type { Revision, Store } from "../../shared/store/open-store.ts";
import { openOwnStore } from "../browser/open-own-store.ts";
import type { AnalysisQuestion, FromAnalysisWorker } from "./analysis-messages.ts";

self.addEventListener("message", ({ data }: MessageEvent<AnalysisQuestion>) => {
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answer(data).then((message) => self.postMessage(message), reportError);
});

async function answer(question: AnalysisQuestion): Promise<FromAnalysisWorker> {
  const store = await openOwnStore();
  if (question.kind === "client")
    return { kind: "client", analysis: await analyseClient(store, question.clientId, question) };
  const basis = await basisOf(store, question.currency);
  return { kind: "white-space", found: basis && findWhiteSpace(basis, question.client, question.settings) };
}

interface KeptBasis {
  readonly revision: Revision;
  readonly currency: CurrencyCode;
  readonly basis: WhiteSpaceBasis | undefined;
}

/** A write to one of these may change what clients spent, or on what. */
const BASIS_TABLES = new Set(["ledger", "imports", "products", "clients"] as const);

let kept: KeptBasis | undefined;

/** That of the last question, as long as it stands; the whole ledger is read for it. */
async function basisOf(store: Store, currency: CurrencyCode): Promise<WhiteSpaceBasis | undefined> {
  const revision = await revisionOf(store);
  if (kept !== undefined && kept.currency === currency) {
    const changes = await listChangesSince(store, kept.revision, BASIS_TABLES);
    if (changes.length === 0) {
      kept = { ...kept, revision };
      return kept.basis;
    }
  }
  kept = { revision, currency, basis: await readWhiteSpaceBasis(store, currency) };
  return kept.basis;
}
