import type { BrowserContext, Frame } from "playwright-core";

declare global {
  interface Window {
    heardQuestions?: string[];
  }
}

/** Listens beside every pane that is opened from now on to what it asks of Dosar; the pane itself is not changed. */
export async function hearQuestions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = [];
    window.heardQuestions = heard;
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function postHeard(this: MessagePort, ...sent: [never]) {
      const [text]: unknown[] = sent;
      const name = typeof text === "string" ? /"name":"([a-z]+\.[a-z]+)"/.exec(text)?.[1] : undefined;
      if (name !== undefined) heard.push(name);
      post.apply(this, sent);
    };
  });
}

/** The names of the questions since the last look. */
export async function takeQuestions(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => window.heardQuestions?.splice(0) ?? []);
}
