import type { PickerMessage } from "../../../shared/messages/picker-protocol.ts";

/** How long the last word stands before the bar goes. */
const LAST_WORD_MS = 4000;

export interface DecisionOptions {
  /** To the background; whether it was kept. */
  readonly send: (message: PickerMessage) => Promise<boolean>;
  /** The last word. */
  readonly say: (text: string) => void;
  readonly end: () => void;
  readonly failed: string;
}

/**
 * Sends what the person decided, says what came of it and ends. Only the first time: a double click presses twice before
 * the background has answered.
 */
export function createDecision({
  send,
  say,
  end,
  failed,
}: DecisionOptions): (message: PickerMessage, done: string) => void {
  let isDecided = false;
  return (message, done) => {
    if (isDecided) return;
    isDecided = true;
    send(message).then((isKept) => {
      say(isKept ? done : failed);
      setTimeout(end, LAST_WORD_MS);
    }, reportError);
  };
}
