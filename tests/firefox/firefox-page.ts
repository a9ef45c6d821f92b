import type { BidiSession } from "./bidi-session.ts";

/** A document in Firefox: a tab, a frame, the popup, or the browser's own window. */
export interface FirefoxPage {
  readonly context: string;
  /** Value of an expression (a promise is awaited) in that document; only what JSON can carry. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Waits until the expression is true; else throws with what stood there. */
  readonly waitFor: (expression: string, what: string) => Promise<void>;
  readonly waitForText: (text: string) => Promise<void>;
  /** Presses the button with that name, as a script can. */
  readonly press: (button: string) => Promise<void>;
  /** Types into a field, as React hears it. */
  readonly fill: (selector: string, value: string) => Promise<void>;
}

interface Evaluated {
  readonly type: "success" | "exception";
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * @param view where the document's window is, seen from the context: a script of one extension page reaches the popup's
 * window, which WebDriver BiDi does not list.
 */
export function pageOf(session: BidiSession, context: string, view = "globalThis"): FirefoxPage {
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { type, result, exceptionDetails } = await session.send<Evaluated>("script.evaluate", {
      expression: `(async (window) => { const { document } = window; return JSON.stringify(await (${expression})); })(${view})`,
      target: { context },
      awaitPromise: true,
      // A press counts as the person's own.
      userActivation: true,
    });
    if (type === "exception") throw new Error(`${exceptionDetails?.text} in ${expression}`);
    return result?.value === undefined ? (undefined as Value) : JSON.parse(result.value);
  };

  const waitFor = async (expression: string, what: string) => {
    const end = Date.now() + 30_000;
    let seen: unknown;
    while (Date.now() < end) {
      // The document may be on its way out or not there yet.
      seen = await evaluate<boolean>(`Boolean(${expression})`).catch(({ message }: Error) => message);
      if (seen === true) return;
      await pause(100);
    }
    const text = await evaluate<string>("document.body.innerText").catch(() => "no document");
    throw new Error(`Firefox does not show ${what} (${seen}): ${text}`);
  };

  const button = (name: string) =>
    `[...document.querySelectorAll("button:not([disabled])")].find((b) => (b.ariaLabel ?? b.textContent).replaceAll("\\u00a0", " ").trim() === ${JSON.stringify(name)})`;
  return {
    context,
    evaluate,
    waitFor,
    waitForText: (text) =>
      waitFor(
        `document.body.innerText.replaceAll("\\u00a0", " ").includes(${JSON.stringify(text)})`,
        `"${text}"`,
      ),
    press: async (name) => {
      await waitFor(button(name), `the button "${name}"`);
      await evaluate(`${button(name)}.click()`);
    },
    fill: async (selector, value) => {
      await waitFor(`document.querySelector(${JSON.stringify(selector)})`, `the field ${selector}`);
      await evaluate(`(() => {
        const field = document.querySelector(${JSON.stringify(selector)});
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, ${JSON.stringify(value)});
        field.dispatchEvent(new window.Event("input", { bubbles: true }));
        field.dispatchEvent(new window.Event("change", { bubbles: true }));
      })()`);
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
