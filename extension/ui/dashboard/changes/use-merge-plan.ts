import { useEffect, useState } from "react";
import { type MergePlan, planMerge } from "../../../../shared/actions/merge-records.ts";
import type { MergeableTable } from "../../../../shared/store/merged-ids.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { RecordOf } from "../../../../shared/store/tables.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureText } from "../use-failure-text.ts";

interface PlanState {
  readonly plan?: MergePlan;
  readonly problem?: string;
}

/** What merging these would do; neither plan nor problem while it is being looked up, or when there is nothing to merge. */
export function useMergePlan(
  store: Store,
  table: MergeableTable,
  keepId: string,
  otherIds: readonly string[],
): PlanState {
  const { problems } = usePageSetting().words.lists;
  const textOf = useFailureText();
  const [state, setState] = useState<PlanState>({});
  const others = otherIds.join("\n");
  useEffect(() => {
    let isCurrent = true;
    setState({});
    if (others === "") return;
    type Id = RecordOf<MergeableTable>["id"];
    planMerge({ store, table, keepId: keepId as Id, otherIds: others.split("\n") as Id[] }).then(
      (outcome) => {
        if (!isCurrent) return;
        setState(outcome.ok ? { plan: outcome.value } : { problem: problems[outcome.problem.code] });
      },
      (error) => isCurrent && setState({ problem: textOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, table, keepId, others, problems, textOf]);
  return state;
}
