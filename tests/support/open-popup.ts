import type { CDPSession, Page } from "playwright-core";
import type { LaunchedExtension } from "./launch-extension.ts";

/** The real popup over a page. Playwright does not list popups as pages, so it is spoken to through its target. */
export interface OpenedPopup {
  /** Value of an expression in the popup. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Waits until the popup's text has these words. */
  readonly waitForText: (text: string) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  /** Types into the field with that label, as React hears it. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Presses one key of the keyboard, wherever the focus is. */
  readonly pressKey: (key: "Enter" | "Tab") => Promise<void>;
  /** As a person pulls a side panel wide or narrow. In pixels. */
  readonly setWidth: (width: number) => Promise<void>;
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

/**
 * Presses the extension's button over the page, as a person does: the browser opens the popup and grants activeTab
 * (CDP Extensions.triggerAction, which needs --enable-unsafe-extension-debugging).
 */
export async function openPopup(extension: LaunchedExtension, page: Page): Promise<OpenedPopup> {
  const browser = extension.context.browser();
  if (browser === null) throw new Error("The context has no browser to speak to.");
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const tabId = await tabTargetOf(session, page);
  // Newer than Playwright's list of commands.
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    "Extensions.triggerAction",
    { id: extension.extensionId, targetId: tabId },
  );
  const popup = await findTarget(session, ({ url }) => url.startsWith(extension.urlOf("popup.html")));
  return speakTo(session, popup.targetId);
}

/** The side panel that something has just opened. */
export async function findSidePanel(extension: LaunchedExtension): Promise<OpenedPopup> {
  const browser = extension.context.browser();
  if (browser === null) throw new Error("The context has no browser to speak to.");
  const session = await browser.newBrowserCDPSession();
  const panel = await findTarget(session, ({ url }) => url.startsWith(extension.urlOf("sidepanel.html")));
  return speakTo(session, panel.targetId);
}

async function tabTargetOf(session: CDPSession, page: Page): Promise<string> {
  const url = page.url();
  const tab = await findTarget(session, (target) => target.type === "tab" && target.url === url);
  return tab.targetId;
}

async function findTarget(session: CDPSession, fits: (target: TargetInfo) => boolean): Promise<TargetInfo> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
    const found = targetInfos.find(fits);
    if (found) return found;
    await pause(50);
  }
  throw new Error("The browser has no such target.");
}

async function speakTo(session: CDPSession, targetId: string): Promise<OpenedPopup> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let lastId = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    const id = ++lastId;
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) =>
      waiting.set(id, resolve),
    );
    await session.send("Target.sendMessageToTarget", {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  };
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = (await send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      // A press counts as the person's own; the side panel opens for nobody else.
      userGesture: true,
      returnByValue: true,
    })) as {
      result: { value: Value };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(`${answer.exceptionDetails.text} in ${expression}`);
    return answer.result.value;
  };
  const until = async (expression: string, what: string) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      if (await evaluate<boolean>(expression)) return;
      await pause(50);
    }
    throw new Error(`The popup does not show ${what}: ${await evaluate("document.body.innerText")}`);
  };
  const button = (name: string) =>
    `[...document.querySelectorAll("button")].find((b) => (b.ariaLabel ?? b.textContent.trim()) === ${JSON.stringify(name)})`;
  return {
    evaluate,
    waitForText: (text) =>
      until(
        `document.body?.innerText.replaceAll("\\u00a0", " ").includes(${JSON.stringify(text)})`,
        `"${text}"`,
      ),
    press: async (name) => {
      await until(`${button(name)} !== undefined`, `the button "${name}"`);
      await evaluate(`${button(name)}.click()`);
    },
    fill: async (label, value) => {
      await evaluate(`{
        const label = [...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(label)});
        const field = label
          ? document.getElementById(label.htmlFor)
          : [...document.querySelectorAll("input")].find((input) => input.ariaLabel === ${JSON.stringify(label)});
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, ${JSON.stringify(value)});
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }`);
    },
    pressKey: async (key) => {
      const code = { Enter: 13, Tab: 9 }[key];
      const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === "Enter" && { text: "\r" }) };
      await send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
      await send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    },
    setWidth: async (width) => {
      const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
      await send("Emulation.setDeviceMetricsOverride", size);
    },
    picture: async () => {
      const { data } = (await send("Page.captureScreenshot", { format: "png" })) as { data: string };
      return Buffer.from(data, "base64");
    },
    close: async () => {
      await session.send("Target.closeTarget", { targetId });
      await session.detach();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
