import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OPEN_MESSAGE } from "../../shared/messages/bridge-wire.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";

let extension: LaunchedExtension;
let pane: ServedPane;

beforeAll(async () => {
  pane = await servePane();
  extension = await launchExtension({ language: "en" });
});
afterAll(async () => {
  await extension.close();
  await pane.close();
});

test("a page of the add-in reads after the person has compared the codes, nothing before", async () => {
  const page = await extension.context.newPage();
  await page.goto(pane.url);
  await openBridge(page);
  const asked = await ask(page, "connection.ask", {
    workbookId: "book",
    workbookName: "Plan 2027.xlsx",
    scopes: ["sales"],
  });
  const { connectionId, code } = asked.value ?? {};
  expect((await ask(page, "workbook.summary", {})).problem).toEqual({ code: "not-connected" });

  const opened = extension.context.waitForEvent("page", (one) => one.url().includes("dashboard.html"));
  await ask(page, "connection.show", { connectionId });
  const dashboard = await opened;
  await dashboard.getByText("Plan 2027.xlsx").waitFor();
  const digits = ((await dashboard.locator("body").textContent()) ?? "").replace(/\s/g, "");
  expect(digits).toContain(code);
  await ask(page, "connection.show", { connectionId });
  const dashboards = extension.context.pages().filter((one) => one.url().includes("dashboard.html"));
  expect(dashboards.filter((one) => one.url().endsWith("#settings"))).toHaveLength(1);

  await dashboard.getByRole("button", { name: "The codes are equal, connect" }).click();
  await expect
    .poll(async () => (await ask(page, "connection.status", { connectionId })).value?.state)
    .toBe("granted");
  const granted = await ask(page, "connection.status", { connectionId });
  const credential = { connectionId, secret: granted.value?.secret };
  expect(await ask(page, "workbook.summary", {}, credential)).toMatchObject({
    ok: true,
    value: { clientCount: 0, scopes: ["sales"] },
  });
  expect((await ask(page, "client.list", { limit: 1 }, credential)).problem).toEqual({
    code: "not-allowed",
    scope: "clients",
  });
  expect((await ask(page, "connection.status", { connectionId })).value).toEqual({ state: "expired" });
});

test("a page of another origin finds no bridge at all", async () => {
  const stranger = await servePane({ port: 0 });
  const page = await extension.context.newPage();
  await page.goto(stranger.url);
  await expect(openBridge(page)).rejects.toThrow("nobody took the port");
  await stranger.close();
});

interface Reply {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly problem?: unknown;
}

/** What the pane's own code does in Excel: hands a port over and waits until it is taken. */
function openBridge(page: Page): Promise<void> {
  return page.evaluate(
    (open) =>
      new Promise<void>((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        const waiting = new Map<number, (reply: unknown) => void>();
        let lastId = 0;
        const timer = setTimeout(() => reject(new Error("nobody took the port")), 1500);
        port1.onmessage = ({ data }) => {
          if (typeof data !== "string") {
            clearTimeout(timer);
            return resolve();
          }
          const reply = JSON.parse(data);
          waiting.get(reply.id)?.(reply);
        };
        Object.assign(window, {
          askDosar: (name: string, request: object, credential?: object) =>
            new Promise((answer) => {
              waiting.set(++lastId, answer);
              port1.postMessage(
                JSON.stringify({ version: open.version, id: lastId, name, request, credential }),
              );
            }),
        });
        window.postMessage(open, location.origin, [port2]);
      }),
    OPEN_MESSAGE,
  );
}

function ask(page: Page, name: string, request: object, credential?: object): Promise<Reply> {
  return page.evaluate(
    ([calledName, calledRequest, calledCredential]) =>
      // Put there by openBridge.
      (window as unknown as { askDosar: (...call: unknown[]) => Promise<Reply> }).askDosar(
        calledName,
        calledRequest,
        calledCredential,
      ),
    [name, request, credential] as const,
  );
}
