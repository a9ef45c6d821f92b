import type { Page } from "playwright-core";
import { expect } from "vitest";
import { nodesOf, pressInPage } from "./closed-roots.ts";

/** The bar in a page as a person meets it; it stands in a closed shadow root, which no script of the page sees. */
export interface PickerBar {
  readonly waitFor: (text: string) => Promise<void>;
  /** By the mouse, where the button is drawn. */
  readonly press: (label: string) => Promise<void>;
  /** What the focused button in the bar is called; undefined where the focus is elsewhere. */
  readonly focused: () => Promise<string | undefined>;
}

export async function pickerBarOf(page: Page): Promise<PickerBar> {
  const session = await page.context().newCDPSession(page);
  return {
    waitFor: (text) =>
      expect
        .poll(async () => (await nodesOf(session)).map(({ nodeValue }) => nodeValue).join("\n"), {
          timeout: 20_000,
        })
        .toContain(text),
    press: (label) => pressInPage(page, session, label),
    focused: async () => {
      const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as AxTree;
      const button = nodes.find(
        ({ role, properties }) =>
          /button/i.test(role?.value ?? "") &&
          properties?.some(({ name, value }) => name === "focused" && value.value === true),
      );
      return button?.name?.value;
    },
  };
}

interface AxTree {
  readonly nodes: readonly {
    readonly role?: { readonly value: string };
    readonly name?: { readonly value: string };
    readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  }[];
}
