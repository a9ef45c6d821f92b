import { createContext, type ReactNode, useContext } from "react";
import type { AnalysisQuestion, FromAnalysisWorker } from "../../../workers/analysis-messages.ts";
import { useWorkerClient } from "../use-worker-client.ts";
import type { WorkerClient } from "../worker-client.ts";

type AnalysisClient = WorkerClient<AnalysisQuestion, FromAnalysisWorker>;

const Client = createContext<AnalysisClient | undefined>(undefined);

export function useAnalysisClient(): AnalysisClient {
  const client = useContext(Client);
  if (client === undefined) throw new Error("No AnalysisProvider above this view.");
  return client;
}

/** Above all views, so that what was read of the whole ledger serves one client's page after the other. */
export function AnalysisProvider(props: {
  readonly startWorker: () => Worker;
  readonly children: ReactNode;
}) {
  return (
    <Client.Provider value={useWorkerClient<AnalysisQuestion, FromAnalysisWorker>(props.startWorker)}>
      {props.children}
    </Client.Provider>
  );
}
