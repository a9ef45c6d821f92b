import { createRoot } from "react-dom/client";
import type { Day } from "../../shared/model/day.ts";
import { languageOf } from "../../shared/model/language.ts";
import { loadPaneWords } from "../../shared/words/load-pane-words.ts";
import { createConnection } from "../bridge/create-connection.ts";
import { createCredentialKeeper } from "../bridge/credential-keeper.ts";
import { openChannel } from "../bridge/open-channel.ts";
import { openOffice } from "../office/open-office.ts";
import { PaneApp } from "../ui/pane-app.tsx";

const host = await openOffice();
const words = await loadPaneWords(languageOf([host.displayLanguage]));
document.documentElement.lang = words.language;

const connection = createConnection({
  openChannel: () => openChannel(window),
  keeper: createCredentialKeeper(() => localStorage),
  nowMs: Date.now,
  wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
});
if (host.kind === "excel") void connection.find();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(<PaneApp host={host} words={words} today={localToday()} connection={connection} />);

/** The day of the person's own clock and zone. */
function localToday(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-") as Day;
}
