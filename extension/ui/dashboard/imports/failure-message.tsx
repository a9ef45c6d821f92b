import { printCount } from "../../../../shared/words/print.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { ImportMessage } from "./import-message.tsx";

/** Why the last try ended before its time, and what to do; nothing when it did not. */
export function FailureMessage({ failure }: { readonly failure: ImportFailure | undefined }) {
  const setting = usePageSetting();
  if (failure === undefined) return null;
  const intent = failure.code === "cancelled" ? "info" : "error";
  return <ImportMessage intent={intent} text={textOf(failure, setting)} />;
}

function textOf(failure: ImportFailure, { words, locale }: PageSetting): string {
  const { importWords, problems } = words;
  if (failure.code === "row-too-long")
    return importWords.rowTooLong(printCount(failure.rowNumber, locale), failure.text);
  const texts = { ...importWords.failed, ...problems.writeFailures };
  return texts[failure.code];
}
