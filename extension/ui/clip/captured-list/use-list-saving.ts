import { useState } from "react";
import type { ExtensionProblem } from "../../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import type { Result } from "../../../../shared/std/result.ts";
import { savedRowsOf } from "../../captured-list/chosen-rows.ts";
import { useClipSetting } from "../clip-setting.tsx";
import { refusalIn } from "../refusal-in.ts";
import type { SavingFailure } from "../use-saving.ts";

/** Saves the list that was put together, and takes back the one that was saved; `onDone` when the background has done it. */
export function useListSaving(onDone: () => Promise<void>) {
  const { host } = useClipSetting();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<SavingFailure>();
  // A background that ended in the middle rejects: for the person that is a failure, too.
  const carryOut = async (asked: Promise<Result<unknown, ExtensionProblem>>) => {
    setSaving(true);
    const reply = await asked.catch(() => undefined);
    setSaving(false);
    setFailure(reply?.ok ? undefined : { refusal: reply && refusalIn(reply.problem.code) });
    if (reply?.ok) await onDone();
  };
  return {
    isSaving,
    failure,
    save: async (draft: ListDraft) => {
      const list = draft.pages[0]?.list;
      if (list === undefined) return;
      const { host: site, title, siteName } = list;
      const rows = savedRowsOf(draft);
      await carryOut(host.send("list.save", { host: site, title, ...(siteName && { siteName }), rows }));
    },
    undo: (revision: number) => carryOut(host.send("list.undo", { revision })),
  };
}
