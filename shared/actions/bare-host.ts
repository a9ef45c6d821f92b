/** The host by which clips know a shop, of what a person typed or pasted: "https://www.Shop.ro/p?x=1" → "shop.ro". */
export function bareHostOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : text;
  return host.replace(/^www\./, "");
}
