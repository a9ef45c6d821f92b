import type { MouseEventHandler } from "react";

/**
 * A plain press of a link is answered by `show`. With a modifier key the browser follows the link as it always does, and
 * also when `show` resolves to false or fails.
 */
export function showOnPress(show: () => Promise<boolean>): MouseEventHandler<HTMLAnchorElement> {
  return (event) => {
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    const follow = () => window.open(href, "_blank", "noreferrer");
    show().then((isShown) => isShown || follow(), follow);
  };
}
