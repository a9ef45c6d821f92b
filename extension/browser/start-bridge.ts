import { browser } from "wxt/browser";
import { answerBridgeCalls } from "../background/bridge-answers.ts";
import { listenForBridge } from "../background/bridge-listener.ts";
import { ADDIN_ORIGIN } from "./addin-origin.ts";
import { newId, nowInstant, openOwnStore } from "./open-own-store.ts";
import { showOwnPage } from "./show-own-page.ts";

/** Answers task panes. Must be called in the first turn of the background, or a port that woke it is missed. */
export function startBridge(): void {
  listenForBridge({
    onConnect: browser.runtime.onConnect,
    ownId: browser.runtime.id,
    addinOrigin: ADDIN_ORIGIN,
    answer: answerBridgeCalls({
      openStore: openOwnStore,
      now: nowInstant,
      newId,
      newCode,
      newSecret,
      hashOf,
      userAgent: navigator.userAgent,
      showQuestions: () => showOwnPage("dashboard.html#settings"),
    }),
  });
}

/** "004217"; of 2³² numbers, a million divides all but the last 967,296 evenly, a bias of 2 in 10,000 at the most. */
function newCode(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 1_000_000).padStart(6, "0");
}

/** 32 random bytes as hexadecimal digits. */
function newSecret(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(32)));
}

async function hashOf(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
