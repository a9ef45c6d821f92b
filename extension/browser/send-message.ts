import { browser } from "wxt/browser";
import type {
  ExtensionName,
  ExtensionProblem,
  ExtensionReply,
  ExtensionRequest,
} from "../../shared/messages/extension-protocol.ts";
import type { Result } from "../../shared/std/result.ts";

/** Asks the background; wakes it when it sleeps. */
export async function sendMessage<Name extends ExtensionName>(
  name: Name,
  request: ExtensionRequest<Name>,
): Promise<Result<ExtensionReply<Name>, ExtensionProblem>> {
  return browser.runtime.sendMessage({ name, request });
}
