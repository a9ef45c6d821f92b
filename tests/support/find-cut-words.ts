import type { Frame, Page } from "playwright-core";

/** Elements whose words stand wider than their room and are told nowhere else, and the page itself when it scrolls sideways. */
export function findCutWords(view: Page | Frame): Promise<readonly string[]> {
  return view.evaluate(() => {
    const isTold = (element: Element) => element.closest("[title]") !== null;
    const cut = [...document.querySelectorAll("body *")].filter((element) => {
      const isSeen = element.clientWidth > 1 && element.childElementCount === 0 && element.textContent !== "";
      return isSeen && element.scrollWidth > element.clientWidth && !isTold(element);
    });
    const page = document.documentElement;
    return [
      ...(page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} in ${page.clientWidth} px`] : []),
      ...cut.map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`),
    ];
  });
}
