import { browser } from "wxt/browser";

/** The keys that open the popup as the browser really bound them; empty when another program has them. */
export async function readClipShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "";
}

/** The browser lets nobody but the person change a shortcut; this opens the page where they can. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.tabs.create({ url: "about:addons" });
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
