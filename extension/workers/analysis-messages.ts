/** What the dashboard and its worker for analyses say to each other; both are ours and of one build. */
import type { ClientAnalysis } from "../../shared/actions/analyse-client.ts";
import type { ClientWhiteSpace } from "../../shared/actions/find-white-space.ts";
import type { Client } from "../../shared/model/client.ts";
import type { Day } from "../../shared/model/day.ts";
import type { ClientId } from "../../shared/model/ids.ts";
import type { CurrencyCode } from "../../shared/model/money.ts";
import type { Settings } from "../../shared/model/setting.ts";

export interface ClientQuestion {
  readonly kind: "client";
  readonly clientId: ClientId;
  readonly settings: Settings;
  readonly today: Day;
}

/** Of a large ledger the first one takes seconds, since every client is read; the next ones do not. */
export interface WhiteSpaceQuestion {
  readonly kind: "white-space";
  readonly client: Client;
  readonly currency: CurrencyCode;
  readonly settings: Settings;
}

export type AnalysisQuestion = ClientQuestion | WhiteSpaceQuestion;

export type FromAnalysisWorker =
  /** Undefined where the client has no line. */
  | { readonly kind: "client"; readonly analysis: ClientAnalysis | undefined }
  /** Undefined where no product has a category. */
  | { readonly kind: "white-space"; readonly found: ClientWhiteSpace | undefined }
  | { readonly kind: "failed"; readonly problem: { readonly code: "unexpected" } };
