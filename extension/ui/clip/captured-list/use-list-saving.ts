import { useState } from "react";
import type { ExtensionProblem } from "../../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import type { Result } from "../../../../shared/std/result.ts";
import { savedRowsOf } from "../../captured-list/chosen-rows.ts";
import { useClipSetting } from "../clip-setting.tsx";
import { refusalIn } from "../refusal-in.ts";
import type { SavingFailure } from "../use-saving.ts";

/** "list-changed": another window has saved the list or gone on with it, so that it shows another one from now on. */
export type ListFailure = SavingFailure | "list-changed";

/**
 * Saves the list that was put together, and takes back the one that was saved; `onDone` when the background has done it, and
 * `onChanged` when it keeps another list.
 */
export function useListSaving({
  onDone,
  onChanged,
}: Readonly<Record<"onDone" | "onChanged", () => Promise<void>>>) {
  const { host } = useClipSetting();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ListFailure>();
  // A background that ended in the middle rejects: for the person that is a failure, too.
  const carryOut = async (asked: Promise<Result<unknown, ExtensionProblem>>) => {
    setSaving(true);
    const reply = await asked.catch(() => undefined);
    setSaving(false);
    setFailure(reply?.ok ? undefined : failureOf(reply?.problem));
    if (reply?.ok) await onDone();
    else if (reply?.problem.code === "list-changed") await onChanged();
  };
  return {
    isSaving,
    failure,
    save: async (draft: ListDraft) => {
      const list = draft.pages[0]?.list;
      if (list === undefined) return;
      const { host: site, title, siteName } = list;
      const request = { host: site, title, rows: savedRowsOf(draft), pages: draft.pages.map(markOf) };
      await carryOut(host.send("list.save", { ...request, ...(siteName && { siteName }) }));
    },
    undo: (revision: number) => carryOut(host.send("list.undo", { revision })),
  };
}

function markOf({ list }: ListDraft["pages"][number]) {
  return { url: list.url, rowCount: list.rows.length };
}

function failureOf(problem: ExtensionProblem | undefined): ListFailure {
  if (problem?.code === "list-changed") return "list-changed";
  return { refusal: problem && refusalIn(problem.code) };
}
