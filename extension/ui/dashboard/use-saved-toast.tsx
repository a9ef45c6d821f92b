import { Button, Toast, ToastTitle, ToastTrigger, useToastController } from "@fluentui/react-components";
import type { Revision, Store } from "../../../shared/store/open-store.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { usePageSetting } from "./page-setting.tsx";

/** The one place of the dashboard where what was saved is said. */
export const TOASTER = "saved";

const SHOWN_MS = 6000;

/** Says that something was saved, with the button that takes that write back. */
export function useSavedToast(store: Store): (message: string, revision: Revision) => void {
  const { undo } = usePageSetting().words.dashboard;
  const { dispatchToast } = useToastController(TOASTER);
  return (message, revision) => {
    const takeBack = () => {
      undoWrite(store, revision).catch(reportError);
    };
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            <ToastTrigger>
              <Button size="small" onClick={takeBack}>
                {undo}
              </Button>
            </ToastTrigger>
          }
        >
          {message}
        </ToastTitle>
      </Toast>,
      { intent: "success", timeout: SHOWN_MS },
    );
  };
}
