import type { BrowserContext, Frame } from "playwright-core";

/** What came over the bridge into one pane, as its client takes it. */
export interface HeardLines {
  /** One a sales line, in the order of arrival. */
  readonly keys: readonly string[];
  readonly partCount: number;
  /** How often the pane was told that the background had ended. */
  readonly lostCount: number;
}

declare global {
  interface Window {
    heardLines?: { keys: string[]; partCount: number; lostCount: number };
  }
}

/** Listens beside every pane that is opened from now on to what its port brings; the pane itself is not changed. */
export async function hearLines(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard = { keys: [] as string[], partCount: 0, lostCount: 0 };
    window.heardLines = heard;
    const Channel = window.MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        const post = this.port1.postMessage.bind(this.port1);
        let [lastId, givenUpTo] = [0, 0];
        this.port1.postMessage = (text: string) => {
          lastId = JSON.parse(text).id;
          post(text);
        };
        this.port1.addEventListener("message", ({ data }) => {
          if (typeof data !== "string") {
            if (data.notice === "lost") heard.lostCount++;
            givenUpTo = lastId;
            return;
          }
          // An answer that was on its way when the background ended comes to nobody: the pane has asked again.
          const { id, value } = JSON.parse(data);
          if (id > givenUpTo) hear(value);
        });
      }
    };
    function hear(value: Readonly<Record<string, unknown>> | undefined): void {
      if (!Array.isArray(value?.lines)) return;
      heard.partCount++;
      heard.keys.push(...value.lines.map(keyOf));
    }
    function keyOf(line: Readonly<Record<string, unknown>>): string {
      const { documentType, documentNumber, soldOn, lineNumber, sku, quantity, unitPrice, occurrence } = line;
      return JSON.stringify([
        documentType,
        documentNumber,
        soldOn,
        lineNumber,
        sku,
        quantity,
        unitPrice,
        occurrence,
      ]);
    }
  });
}

/** So far, in the pane of this frame. */
export async function linesHeard(pane: Frame): Promise<HeardLines> {
  return (await pane.evaluate(() => window.heardLines)) ?? { keys: [], partCount: 0, lostCount: 0 };
}
