import { useCallback, useEffect, useRef, useState } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { WorkbookAccess } from "../sheets/workbook-access.ts";
import { type PaneData, type PaneDataProblem, readPaneData } from "./read-pane-data.ts";

export interface PaneDataState {
  readonly data: PaneData | undefined;
  readonly problem: PaneDataProblem | undefined;
  readonly reload: () => void;
}

/** Reads at the start, when the person comes back to the pane or turns to another sheet, and when `reload` is called. */
export function usePaneData(
  source: DataSource,
  workbook: WorkbookAccess,
  onProblem: (problem: PaneDataProblem, sourceId: string) => void,
): PaneDataState {
  const [data, setData] = useState<PaneData>();
  const [problem, setProblem] = useState<PaneDataProblem>();
  const known = useRef<PaneData>(undefined);
  const turn = useRef(0);

  const reload = useCallback(() => {
    const own = ++turn.current;
    void readPaneData({ source }, workbook, known.current).then((read) => {
      // An older answer must not replace a newer one.
      if (own !== turn.current) return;
      if (read.ok) {
        known.current = read.value;
        setData(read.value);
        setProblem(undefined);
        return;
      }
      setProblem(read.problem);
      onProblem(read.problem, source.id);
    });
  }, [source, workbook, onProblem]);

  useEffect(() => {
    reload();
    const unwatch = workbook.watchActiveSheet(reload);
    addEventListener("focus", reload);
    return () => {
      turn.current++;
      unwatch();
      removeEventListener("focus", reload);
    };
  }, [reload, workbook]);

  return { data, problem, reload };
}
