import { useState } from "react";
import type { ExtensionProblem } from "../../../shared/messages/extension-protocol.ts";
import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";
import type { Result } from "../../../shared/std/result.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { refusalIn } from "./refusal-in.ts";

interface Saved {
  readonly revision: number;
  /** Absent until it was taken back: what was changed since and stays. */
  readonly keptCount?: number;
  /** Grows with each write, so that lists are read anew. */
  readonly version: number;
  readonly pageUrl: string | undefined;
  readonly name: string | undefined;
}

/** Why the last saving was not done; without a refusal nobody knows. */
export interface SavingFailure {
  readonly refusal: StoreRefusal | undefined;
}

type Saving = Promise<Result<{ readonly revision: number }, ExtensionProblem>>;

/** What was saved on this page, whether it was taken back, and whether a saving has failed. */
export function useSaving(options: {
  readonly pageUrl: string | undefined;
  readonly onSaved: () => void;
  readonly onUndone: () => void;
}) {
  const { pageUrl, onSaved, onUndone } = options;
  const { host } = useClipSetting();
  const [saved, setSaved] = useState<Saved>();
  const [failure, setFailure] = useState<SavingFailure>();
  const version = (saved?.version ?? 0) + 1;
  // A background that ended in the middle rejects: for the person that is a saving that failed, too.
  const outcomeOf = async <Value>(asked: Promise<Result<Value, ExtensionProblem>>) => {
    const reply = await asked.catch(() => undefined);
    // Not a failure: the card shows what is out of line, and saves when it is asked again.
    if (reply?.ok === false && reply.problem.code === "out-of-line") return undefined;
    setFailure(reply?.ok ? undefined : { refusal: reply && refusalIn(reply.problem.code) });
    return reply?.ok ? reply.value : undefined;
  };
  return {
    /** Of this page only: the person who has gone on sees the next page's card. */
    saved: saved?.pageUrl === pageUrl ? saved : undefined,
    failure,
    /** False when nothing was saved. */
    keep: async (saving: Saving, name?: string) => {
      const value = await outcomeOf(saving);
      if (value === undefined) return false;
      setSaved({ revision: value.revision, version, pageUrl, name });
      onSaved();
      return true;
    },
    /** Shows the page's card again; what was saved stays saved. */
    forget: () => {
      setSaved(undefined);
      setFailure(undefined);
    },
    takeBack: async () => {
      if (saved === undefined) return;
      const value = await outcomeOf(host.send("write.undo", { revision: saved.revision }));
      if (value === undefined) return;
      setSaved({ ...saved, keptCount: value.keptCount, version });
      onUndone();
    },
  };
}
