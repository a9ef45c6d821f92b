/**
 * An address that a link may have: of the web, and of nothing that would run or open a file. Undefined for all else, as it
 * may stand in a data file or an old record; shown without a link then.
 */
export function webAddressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
