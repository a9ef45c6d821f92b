import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ImportMessage } from "./import-message.tsx";

/** Why the last try ended before its time, and what to do; nothing when it did not. */
export function FailureMessage({ failure }: { readonly failure: ImportFailure | undefined }) {
  const { failed } = usePageSetting().words.importWords;
  if (failure === undefined) return null;
  return <ImportMessage intent={failure === "cancelled" ? "info" : "error"} text={failed[failure]} />;
}
