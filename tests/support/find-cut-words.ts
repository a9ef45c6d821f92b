import type { Page } from "playwright-core";

/**
 * Elements whose words stand wider than their room and are told nowhere else, and the page itself when it scrolls sideways;
 * two frames after the last change, since columns are fitted to a new width. `evaluate` runs an expression in the page.
 */
export async function findCutWords(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly string[]> {
  // The expression makes them.
  return (await evaluate(`(${search})()`)) as readonly string[];
}

/** The narrowest window that a person works in, as WCAG 1.4.10 has it, and an ordinary one. In pixels. */
const WIDTHS = [320, 1280] as const;

/** The same in each of both windows; the wider one stays. */
export async function findCutWordsInWindows(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 860 });
    const cut = await findCutWords((expression) => page.evaluate(expression));
    found.push(...cut.map((words) => `${width} px: ${words}`));
  }
  return found;
}

/** Runs in the page. */
async function search(): Promise<readonly string[]> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const isTold = (element: Element) => element.closest("[title]") !== null;
  const saysWords = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
  const hidesWords = (element: Element) =>
    ["hidden", "clip"].includes(getComputedStyle(element).overflowX) &&
    [...element.querySelectorAll("*")].some((part) => saysWords(part) && !isTold(part));
  const cut = [...document.querySelectorAll("body *")].filter(
    (element) =>
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth &&
      !isTold(element) &&
      (saysWords(element) || hidesWords(element)),
  );
  const page = document.documentElement;
  return [
    ...(page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} in ${page.clientWidth} px`] : []),
    ...cut.map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`),
  ];
}
