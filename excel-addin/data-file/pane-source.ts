import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { PaneConnection } from "../bridge/create-connection.ts";
import type { DataFileSession } from "./data-file-session.ts";

/** Where the pane's data come from just now: an open data file, else the extension. The same order as on the screen. */
export interface PaneSource {
  /** "looking" is answered soon; undefined when the pane has neither. */
  current(): DataSource | "looking" | undefined;
  subscribe(listener: () => void): () => void;
  /** What a failed question says about the connection itself. */
  learnFrom(problem: { readonly code: string }, sourceId: string): void;
}

export function createPaneSource(
  connection: Pick<PaneConnection, "state" | "subscribe" | "learnFrom">,
  files: Pick<DataFileSession, "state" | "subscribe">,
): PaneSource {
  return {
    current() {
      const { file } = files.state();
      if (file.kind === "open") return file.source;
      const state = connection.state();
      if (file.kind === "opening" || state.kind === "looking") return "looking";
      return state.kind === "connected" ? state.source : undefined;
    },
    subscribe(listener) {
      const ends = [connection.subscribe(listener), files.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    learnFrom: (problem, sourceId) => connection.learnFrom(problem, sourceId),
  };
}
