import { Button, Toast, ToastTitle, ToastTrigger, useToastController } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Revision, Store } from "../../../shared/store/open-store.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { isLetterKey } from "../kit/letter-key.ts";
import { usePageSetting } from "./page-setting.tsx";
import { useFailureText } from "./use-failure-text.ts";

/** The one place of the dashboard where what was saved is said. */
export const TOASTER = "saved";

const SHOWN_MS = 6000;

/** The write that Ctrl+Z takes back, of each store that this page has open. */
const lastWrites = new WeakMap<Store, Revision>();

/** Says that something was saved, with the button that takes that write back. Revision 0 wrote nothing: silence. */
export function useSavedToast(store: Store): (message: string, revision: Revision) => void {
  const { words } = usePageSetting();
  const { dispatchToast } = useToastController(TOASTER);
  const takeBack = useTakeBack(store);
  return (message, revision) => {
    if (revision === 0) return;
    lastWrites.set(store, revision);
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            <ToastTrigger>
              <Button size="small" onClick={() => takeBack(revision)}>
                {words.dashboard.undo}
              </Button>
            </ToastTrigger>
          }
        >
          {message}
        </ToastTitle>
      </Toast>,
      { intent: "success", timeout: SHOWN_MS, toastId: toastIdOf(revision) },
    );
  };
}

/** Says what was done where another button than undo takes it back. */
export function useDoneToast(): (message: string) => void {
  const say = usePlainToast();
  return (message) => say(message, { intent: "success", timeout: SHOWN_MS });
}

/** Says why something was not done; it stays until it is read. */
export function useProblemToast(): (message: string) => void {
  const say = usePlainToast();
  return (message) => say(message, { intent: "error", timeout: -1 });
}

/** A message with nothing to press. */
function usePlainToast() {
  const { dispatchToast } = useToastController(TOASTER);
  return (message: string, options: { intent: "success" | "warning" | "error"; timeout: number }) =>
    dispatchToast(
      <Toast>
        <ToastTitle>{message}</ToastTitle>
      </Toast>,
      options,
    );
}

/** Says why a write was refused, where no field or form is open to say it in. */
export function useFailureToast(): (error: unknown) => void {
  const textOf = useFailureText();
  const tellProblem = useProblemToast();
  return (error) => tellProblem(textOf(error));
}

/** Ctrl+Z takes back the last write that was told of, also after its message has gone; in a text it is the text's own. */
export function useUndoKey(store: Store): void {
  const takeBack = useTakeBack(store);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && isLetterKey(event, "z");
      const last = lastWrites.get(store);
      if (!isUndo || isTyping(event.target) || last === undefined) return;
      event.preventDefault();
      takeBack(last);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
}

function useTakeBack(store: Store): (revision: Revision) => void {
  const { done } = usePageSetting().words.lists;
  const { dismissToast } = useToastController(TOASTER);
  const say = usePlainToast();
  const tellFailure = useFailureToast();
  return (revision) => {
    // Its button would offer to take back what is taken back.
    dismissToast(toastIdOf(revision));
    if (lastWrites.get(store) === revision) lastWrites.delete(store);
    undoWrite(store, revision).then(
      ({ keptCount }) => {
        const isPartly = keptCount > 0;
        say(isPartly ? done.undonePartly : done.undone, {
          intent: isPartly ? "warning" : "success",
          timeout: SHOWN_MS,
        });
      },
      (error) => {
        // Its own message is gone; the key still takes it back.
        lastWrites.set(store, revision);
        tellFailure(error);
      },
    );
  };
}

function toastIdOf(revision: Revision): string {
  return `write ${revision}`;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLTextAreaElement;
}
