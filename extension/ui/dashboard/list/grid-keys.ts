import type { KeyboardEvent } from "react";
import { isLetterKey } from "../../kit/letter-key.ts";

/** What a person may ask of the cell at which the keyboard is. */
export type GridCommand = "toggle" | "choose-all" | "enter" | "edit" | "menu" | "delete" | "leave";

/** The command of a key; undefined when the key is not the list's, or belongs to the button or link that has the focus. */
export function commandOf(event: KeyboardEvent): GridCommand | undefined {
  const { key, target } = event;
  const isWhole = event.ctrlKey || event.metaKey;
  const tag = target instanceof HTMLElement ? target.tagName : "";
  if (isWhole) return isLetterKey(event, "a") ? "choose-all" : undefined;
  if (key === "F10" && event.shiftKey) return "menu";
  if (key === " ") return tag === "BUTTON" || tag === "INPUT" ? undefined : "toggle";
  if (key === "Enter") return tag === "BUTTON" || tag === "A" ? undefined : "enter";
  return COMMANDS.get(key);
}

const COMMANDS: ReadonlyMap<string, GridCommand> = new Map([
  ["F2", "edit"],
  ["ContextMenu", "menu"],
  ["Delete", "delete"],
  ["Escape", "leave"],
]);
