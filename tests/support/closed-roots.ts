import type { CDPSession, Page } from "playwright-core";

export interface PageNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly PageNode[];
  readonly shadowRoots?: readonly PageNode[];
}

/** All nodes of a page, those in closed shadow roots too, which no script of the page sees. */
export async function nodesOf(session: CDPSession): Promise<readonly PageNode[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const walk = (node: PageNode): PageNode[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(walk),
  ];
  return walk(root);
}

/** Presses a button of ours in the page with the mouse. */
export async function pressInPage(page: Page, session: CDPSession, label: string): Promise<void> {
  const button = (await nodesOf(session)).find(
    ({ nodeName, children }) => nodeName === "BUTTON" && children?.[0]?.nodeValue === label,
  );
  if (!button) throw new Error(`There is no button "${label}" in the page.`);
  const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
