import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { sendMessage } from "./send-message.ts";

/** Has the background open the page of evidence at its words; false when it did not. */
export async function askToShow(shown: ExtensionRequest<"evidence.show">): Promise<boolean> {
  const answer = await sendMessage("evidence.show", shown);
  return answer.ok && answer.value.isOpened;
}
