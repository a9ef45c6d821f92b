/** A click comes this soon after the pointer was lifted. */
const ONE_PRESS_MS = 700;

/**
 * Tells whether an event is a press of the person that was not heard yet. Lifting the pointer counts, since a page may keep
 * clicks from us; a click counts where no lifting was heard, as from the keyboard. What the page itself sends never counts.
 */
export function createPressEar(): (event: Event) => boolean {
  let liftedAt = Number.NEGATIVE_INFINITY;
  return ({ type, isTrusted, timeStamp }) => {
    if (!isTrusted) return false;
    if (type === "pointerup") liftedAt = timeStamp;
    return type === "pointerup" || (type === "click" && timeStamp - liftedAt > ONE_PRESS_MS);
  };
}
