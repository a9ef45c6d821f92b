import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { sendMessage } from "./send-message.ts";

/** Tells the background that the link to evidence is about to be followed. */
export async function tellOfEvidence(shown: ExtensionRequest<"evidence.show">): Promise<void> {
  await sendMessage("evidence.show", shown);
}
