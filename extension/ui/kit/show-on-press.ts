import type { MouseEventHandler } from "react";

/** The background answers at once; were it to fail to, the link is followed all the same. */
const LONGEST_WAIT_MS = 1000;

let followed: HTMLAnchorElement | undefined;

/**
 * Before a plain press of a link is followed, `prepare` is waited for. The link itself is followed then, and no tab opened in its
 * place: Firefox goes to the words of a text fragment only where a link was pressed. With a modifier key, nothing is prepared.
 */
export function showOnPress(prepare: () => Promise<unknown>): MouseEventHandler<HTMLAnchorElement> {
  return (event) => {
    const link = event.currentTarget;
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || link === followed) return;
    event.preventDefault();
    const follow = () => {
      followed = link;
      link.click();
      followed = undefined;
    };
    const waited = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    Promise.race([prepare(), waited]).then(follow, follow);
  };
}
