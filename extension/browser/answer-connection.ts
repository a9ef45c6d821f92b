import type { DashboardHost } from "../ui/dashboard/dashboard-host.ts";
import { sendMessage } from "./send-message.ts";

/** Has the background keep what the person answered a workbook: their page may be closed in the next moment. */
export const answerConnection: DashboardHost["answerConnection"] = async (answer) => {
  const kept = await sendMessage("connection.answer", answer).catch(() => undefined);
  return kept?.ok ? kept.value.state : "failed";
};
