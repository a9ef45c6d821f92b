import { useEffect } from "react";
import type { SheetKind } from "../../shared/model/sheet-plan.ts";

/** A button of Excel's ribbon: one of the sheets to choose, or all to refresh. */
export type RibbonCommand = SheetKind | "refresh";

export interface RibbonCommands {
  subscribe(listener: (command: RibbonCommand) => void): () => void;
}

export interface RibbonCommandSource extends RibbonCommands {
  tell(command: RibbonCommand): void;
}

/** A command that nobody listens to yet, since the pane is still opening, waits for the first who does. */
export function createRibbonCommands(): RibbonCommandSource {
  const listeners = new Set<(command: RibbonCommand) => void>();
  let waiting: RibbonCommand | undefined;
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (waiting !== undefined) listener(waiting);
      // Every part of the pane that opens now hears it; later ones do not.
      queueMicrotask(() => {
        waiting = undefined;
      });
      return () => listeners.delete(listener);
    },
    tell(command) {
      if (listeners.size === 0) waiting = command;
      for (const listen of listeners) listen(command);
    },
  };
}

export function useRibbonCommand(
  commands: RibbonCommands,
  onCommand: (command: RibbonCommand) => void,
): void {
  useEffect(() => commands.subscribe(onCommand), [commands, onCommand]);
}
