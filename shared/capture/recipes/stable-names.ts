/** What a page calls an element, as far as another page of the same shop will call its own so. */

const PLAIN = /^[A-Za-z_][\w-]{1,59}$/;
/** Made by a program of each building of the site anew: "css-1x2y3z", "sc-bdVaJa", "jss42", "data-v-7ba5bd90". */
const GENERATED = /^(?:css|sc|jss|emotion|styled|svelte|astro|makeStyles)-?\w*[-_]?\w*$/i;
/** How it looks or in what state it is, not what it is. */
const UTILITY =
  /^-?(?:[mp][trblxy]?|[wh]|gap|d|order|z|col|row|grid|flex|text|font|bg|border|rounded|leading|tracking|items|justify|float|pull|push|offset|min|max|inline|block|hidden|visible|container|clearfix|left|right|center|bold|small|large|active|selected|open|hover|focus|disabled|first|last|odd|even)(?:-(?:\w{1,6}|\d[\w-]*|center|primary|secondary|medium|semibold|between))*$/i;
const STATE =
  /^(?:is|has|js|ng|v)-|(?:--|-|_)(?:active|selected|open|hover|sale|discount(?:ed)?|promo|new)$/i;
/** The hash that modules of style sheets put behind a name: "Price_value__3kXyZ". */
const HASHED_TAIL = /^(.{4,}?(?:__|--|_|-))([A-Za-z0-9]{5,8})$/;

/** Whether an id or class is a name that people gave, such as another page of the shop will have again. */
export function isStableName(name: string): boolean {
  if (!PLAIN.test(name) || /\d{3}/.test(name)) return false;
  if (GENERATED.test(name) && !/^css-?$/.test(name)) return false;
  return !UTILITY.test(name) && !STATE.test(name) && !hasHash(name);
}

/** "Price_value__" of "Price_value__3kXyZ": what stays when the site is built anew. */
export function stablePrefixOf(name: string): string | undefined {
  const [, prefix = "", tail = ""] = HASHED_TAIL.exec(name) ?? [];
  return PLAIN.test(name) && looksHashed(tail) && isStableName(prefix.replace(/[-_]+$/, ""))
    ? prefix
    : undefined;
}

function hasHash(name: string): boolean {
  const [, , tail = ""] = HASHED_TAIL.exec(name) ?? [];
  return looksHashed(tail) || (name.length >= 6 && looksHashed(name));
}

/** Digits amid letters, or capitals that begin no word. */
function looksHashed(text: string): boolean {
  if (text.length < 5) return false;
  return (
    /[A-Za-z]\d+[A-Za-z]/.test(text) ||
    /\d[A-Za-z]+\d/.test(text) ||
    /[A-Z][A-Z][a-z]|[a-z][A-Z]{2}|[A-Z][a-z][A-Z]/.test(text)
  );
}

/** Whether the value of an attribute tells what the element is, not which product. */
export function isStableValue(value: string): boolean {
  return /^[\p{L}][\p{L}\d .:_-]{0,39}$/u.test(value) && !/\d{3}/.test(value) && !hasHash(value);
}
