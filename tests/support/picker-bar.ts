import type { CDPSession, Page } from "playwright-core";
import { expect } from "vitest";

/** The bar in a page as a person meets it; it stands in a closed shadow root, which no script of the page sees. */
export interface PickerBar {
  readonly waitFor: (text: string) => Promise<void>;
  /** By the mouse, where the button is drawn. */
  readonly press: (label: string) => Promise<void>;
  /** What the focused button in the bar is called; undefined where the focus is elsewhere. */
  readonly focused: () => Promise<string | undefined>;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
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
    press: async (label) => {
      const button = (await nodesOf(session)).find(
        ({ nodeName, children }) => nodeName === "BUTTON" && children?.[0]?.nodeValue === label,
      );
      if (!button) throw new Error(`The bar has no button "${label}".`);
      const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
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

/** All nodes of the page, those in closed shadow roots too. */
async function nodesOf(session: CDPSession): Promise<readonly Node[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const walk = (node: Node): Node[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(walk),
  ];
  return walk(root);
}
