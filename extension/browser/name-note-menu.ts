import { browser } from "wxt/browser";
import type { SentSelection } from "../../shared/messages/extension-protocol.ts";
import type { Language } from "../../shared/model/language.ts";
import { loadClipWords } from "../../shared/words/load-clip-words.ts";

/** The entries of the menu on selected text. */
export const NOTE_MENU_PURPOSES: readonly SentSelection["purpose"][] = ["note", "price"];

/** Gives each entry its title in a language, by default to the menu that stands. */
export async function nameNoteMenu(
  language: Language,
  give: (id: SentSelection["purpose"], title: string) => unknown = (id, title) =>
    browser.contextMenus.update(id, { title }),
): Promise<void> {
  const words = await loadClipWords(language);
  const titles = { note: words.menuNote, price: words.menuPrice };
  await Promise.all(NOTE_MENU_PURPOSES.map((id) => give(id, titles[id])));
}
