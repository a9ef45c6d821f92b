const TRACKING = /^(?:utm_\w+|gclid|fbclid|yclid|msclkid|dclid|mc_[ce]id|_ga|srsltid|ref_?|igshid)$/i;

/** What lets whoever has the address in as the person; "author" and "keyword" are none. */
const SECRET =
  /token|session|sess_?id|passw|secret|auth(?!or(?!iz))|(?:^|[^a-z])(?:[jw]?sid|pwd|pass)$|(?:^|[^a-z]|api|access)key$/i;
const PARAMETER = /(?<=[?#&])([^?#&=]+)=[^#&]*&?/g;

const LONGEST = 4000;

/**
 * The lasting address of a page: its canonical link where that names this very page (same host, not just the shop's
 * front), else the address in view; without fragment and marks of advertising.
 */
export function canonicalAddress(
  document: Document,
  address: string,
  openGraphUrl: string | undefined,
): string {
  const own = new URL(address);
  const written = document.querySelector("link[rel~=canonical i]")?.getAttribute("href") ?? openGraphUrl;
  const named = written && URL.canParse(written, address) ? new URL(written, address) : undefined;
  const isOurs = named && hostOf(named) === hostOf(own) && (named.pathname !== "/" || own.pathname === "/");
  return withoutTracking(isOurs && named ? named : own);
}

/**
 * The address as it is in view, marks of advertising and fragment with it: evidence says where the person stood, but not by
 * which session or key, in the query or in the fragment. One that is too long to be kept is cut to what it is known by.
 */
export function addressInView(address: string): string {
  const open = withoutSecrets(address);
  return open.length <= LONGEST ? open : ownAddress(open);
}

function withoutSecrets(address: string): string {
  const open = address.replace(PARAMETER, (pair, name: string) => (SECRET.test(name) ? "" : pair));
  return open === address ? address : open.replace(/[?&]+(?=#|$)|#$/g, "");
}

/** The address in view, without fragment and marks of advertising. */
export function ownAddress(address: string): string {
  return withoutTracking(new URL(address));
}

function withoutTracking(url: URL): string {
  url.hash = "";
  for (const name of parameterNames(url)) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.slice(0, LONGEST);
}

/**
 * Read from the text: a script that Firefox has put into a page may not iterate over an address's parameters ("keys() is
 * not iterable"), and where a page's scripts are off Chromium calls nothing back.
 */
function parameterNames({ search }: URL): string[] {
  const names = search
    .slice(1)
    .split("&")
    .map((pair) => pair.split("=")[0] ?? "");
  return names.filter((name) => name !== "");
}

/** Host name in small letters without "www.". */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\./, "");
}

/** Whether two addresses are of one site, be it with "www." before one of them. */
export function isSameSite(address: string, other: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(other)) return false;
  return hostOf(new URL(address)) === hostOf(new URL(other));
}
