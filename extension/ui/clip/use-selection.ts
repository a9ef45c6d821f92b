import { useCallback, useEffect, useState } from "react";
import type { SentSelection } from "../../../shared/messages/extension-protocol.ts";
import { useClipSetting } from "./clip-setting.tsx";

/** The text that the person sent from the page's menu; only the panel takes it, since the menu opens the panel. */
export function useSelection(): {
  readonly selection: SentSelection | undefined;
  readonly dropSelection: () => void;
  /** Whether what was sent could not be taken. */
  readonly isLost: boolean;
} {
  const { host } = useClipSetting();
  const [selection, setSelection] = useState<SentSelection>();
  const [isLost, setLost] = useState(false);
  const dropSelection = useCallback(() => setSelection(undefined), []);
  useEffect(() => {
    if (host.place === "popup") return;
    const take = () => {
      host.send("selection.take", {}).then(
        (reply) => {
          setLost(!reply.ok);
          if (reply.ok && reply.value.selection) setSelection(reply.value.selection);
        },
        () => setLost(true),
      );
    };
    take();
    return host.watchSelection(take);
  }, [host]);
  return { selection, dropSelection, isLost };
}
