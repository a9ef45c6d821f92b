/** Whether a quote stands for itself in a text, or is a part of something longer. */

/** What may stand inside of a number. */
const MARK = "[.,'’٫٬·]";
const STARTS_WITH_DIGIT = /^\p{Nd}/u;
const STARTS_WITH_MARK = new RegExp(`^${MARK}\\p{Nd}`, "u");
const ENDS_WITH_DIGIT = /\p{Nd}$/u;
const NUMBER_BEFORE = new RegExp(`\\p{Nd}${MARK}?$`, "u");
const NUMBER_AFTER = new RegExp(`^${MARK}?\\p{Nd}`, "u");

/** "12.99" in "112.99" or "12.995": whatever stands beside, it is another number. */
export function isInsideNumber(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 2), start);
  const head = text.slice(start, start + 2);
  if (STARTS_WITH_DIGIT.test(head) && NUMBER_BEFORE.test(lead)) return true;
  if (STARTS_WITH_MARK.test(head) && ENDS_WITH_DIGIT.test(lead)) return true;
  return ENDS_WITH_DIGIT.test(text.slice(end - 1, end)) && NUMBER_AFTER.test(text.slice(end, end + 2));
}

const SIGN_OR_GROUP_BEFORE = /[-−–+]$|\p{Nd}[^\S\n]$/u;
const GROUP = /^\p{Nd}{3}(?!\p{Nd})/u;
const GROUP_AFTER = /^[^\S\n]\p{Nd}{3}(?!\p{Nd})/u;

/** A sign, a group of thousands ("1 299") or a word may begin before the quote: only what stands there tells. */
export function mayBeginEarlier(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 2), start);
  const head = text.slice(start, start + 4);
  if (/^\p{L}/u.test(head)) return /\p{L}$/u.test(lead);
  if (!STARTS_WITH_DIGIT.test(head) || !SIGN_OR_GROUP_BEFORE.test(lead)) return false;
  return GROUP.test(head) || !ENDS_WITH_DIGIT.test(lead.trimEnd());
}

/** A group of thousands or a word may go on behind the quote. */
export function mayGoOn(text: string, end: number): boolean {
  const last = text.slice(end - 1, end);
  const tail = text.slice(end, end + 5);
  if (/\p{L}$/u.test(last)) return /^\p{L}/u.test(tail);
  return ENDS_WITH_DIGIT.test(last) && GROUP_AFTER.test(tail);
}
