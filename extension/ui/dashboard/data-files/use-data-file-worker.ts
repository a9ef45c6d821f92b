import { useEffect, useMemo, useRef } from "react";
import { createDataFileWorkerClient, type DataFileWorkerClient } from "./data-file-worker-client.ts";

/** Starts the worker with the first question and ends it with the view. */
export function useDataFileWorker(startWorker: () => Worker): () => DataFileWorkerClient {
  const client = useRef<DataFileWorkerClient>(undefined);
  useEffect(
    () => () => {
      client.current?.close();
      client.current = undefined;
    },
    [],
  );
  return useMemo(
    () => () => {
      client.current ??= createDataFileWorkerClient(startWorker());
      return client.current;
    },
    [startWorker],
  );
}
