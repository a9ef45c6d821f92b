import { browser } from "wxt/browser";
import type { PickerMessage } from "../../shared/messages/picker-protocol.ts";

/** From our script in a page to the background; whether it was kept. */
export async function sendPicked(message: PickerMessage): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    // The extension was updated meanwhile: this script is nobody's any more.
    return false;
  }
}
