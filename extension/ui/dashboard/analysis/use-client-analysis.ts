import { useEffect, useState } from "react";
import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import type { ClientWhiteSpace } from "../../../../shared/actions/find-white-space.ts";
import type { Client } from "../../../../shared/model/client.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import type { SalesOfClient } from "../live/read-client-sales.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useAnalysisClients } from "./analysis-provider.tsx";

export type Analysed<Found> =
  | { readonly state: "reading" | "failed" | "nothing" }
  | { readonly state: "ready"; readonly found: Found };

export interface AnalysedClient {
  readonly analysis: Analysed<ClientAnalysis>;
  /** "nothing" where no product has a category. */
  readonly whiteSpace: Analysed<ClientWhiteSpace>;
}

const READING = { state: "reading" } as const;
/** Of a client without a line there is nothing to wait for. */
const NOTHING = { state: "nothing" } as const;

/** Asked again when the client's sales are others; what comes too late for another client is left. */
export function useClientAnalysis(client: Client, settings: Settings, sales: SalesOfClient): AnalysedClient {
  const { today } = usePageSetting();
  const { ofClient, ofAllClients } = useAnalysisClients();
  const [analysed, setAnalysed] = useState<AnalysedClient>({ analysis: READING, whiteSpace: READING });
  const hasSales = sales.lastSoldOn !== undefined;
  const thresholds = JSON.stringify(settings.thresholds);
  // Of the settings and the client's fields only these are asked about; the others change at every write.
  useEffect(() => {
    let isCurrent = true;
    const become = (next: AnalysedClient) => {
      if (isCurrent) setAnalysed(next);
    };
    const read = async () => {
      const asked = await ofClient.ask({ kind: "client", clientId: client.id, settings, today });
      const analysis = analysedOf(asked.kind === "failed" ? undefined : { found: asked.analysis });
      become({ analysis, whiteSpace: READING });
      if (analysis.state !== "ready" || !isCurrent) return;
      const { currency } = analysis.found;
      const found = await ofAllClients.ask({ kind: "white-space", client, currency, settings });
      become({
        analysis,
        whiteSpace: analysedOf(found.kind === "failed" ? undefined : { found: found.found }),
      });
    };
    const first = hasSales ? READING : NOTHING;
    setAnalysed({ analysis: first, whiteSpace: first });
    if (hasSales) read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [
    ofClient,
    ofAllClients,
    client.id,
    client.category,
    client.channel,
    thresholds,
    sales,
    hasSales,
    today,
  ]);
  return analysed;
}

function analysedOf<Found>(answer: { readonly found: Found | undefined } | undefined): Analysed<Found> {
  if (answer === undefined) return { state: "failed" };
  return answer.found === undefined ? { state: "nothing" } : { state: "ready", found: answer.found };
}
