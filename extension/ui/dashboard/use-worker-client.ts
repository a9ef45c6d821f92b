import { useEffect, useMemo } from "react";
import { createWorkerClient } from "./worker-client.ts";

/** A worker that starts with the first question and ends with the component. */
export function useWorkerClient<
  Question extends { readonly kind: string },
  Answer extends { readonly kind: string },
>(startWorker: () => Worker) {
  const client = useMemo(() => createWorkerClient<Question, Answer>(startWorker), [startWorker]);
  useEffect(() => client.close, [client]);
  return client;
}
