import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { AnalysisQuestion, FromAnalysisWorker } from "../../../workers/analysis-messages.ts";
import { useWorkerClient } from "../use-worker-client.ts";
import type { WorkerClient } from "../worker-client.ts";

type AnalysisClient = WorkerClient<AnalysisQuestion, FromAnalysisWorker>;

/** A worker answers one question after the other: the next client's own figures must not wait for the whole ledger. */
interface AnalysisClients {
  readonly ofClient: AnalysisClient;
  readonly ofAllClients: AnalysisClient;
}

const Clients = createContext<AnalysisClients | undefined>(undefined);

export function useAnalysisClients(): AnalysisClients {
  const clients = useContext(Clients);
  if (clients === undefined) throw new Error("No AnalysisProvider above this view.");
  return clients;
}

/** Above all views, so that what was read of the whole ledger serves one client's page after the other. */
export function AnalysisProvider(props: {
  readonly startWorker: () => Worker;
  readonly children: ReactNode;
}) {
  const ofClient = useWorkerClient<AnalysisQuestion, FromAnalysisWorker>(props.startWorker);
  const ofAllClients = useWorkerClient<AnalysisQuestion, FromAnalysisWorker>(props.startWorker);
  const clients = useMemo(() => ({ ofClient, ofAllClients }), [ofClient, ofAllClients]);
  return <Clients.Provider value={clients}>{props.children}</Clients.Provider>;
}
