import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ImportMessage } from "./import-message.tsx";

/** Why the last try ended before its time, and what to do; nothing when it did not. */
export function FailureMessage({ failure }: { readonly failure: ImportFailure | undefined }) {
  const { importWords, problems } = usePageSetting().words;
  if (failure === undefined) return null;
  const texts = { ...importWords.failed, ...problems.writeFailures };
  const { code } = failure;
  return <ImportMessage intent={code === "cancelled" ? "info" : "error"} text={texts[code]} />;
}
