/**
 * JSON as pages write it: with comments, CDATA marks, raw line breaks in strings, commas before a closing bracket, entities.
 * Undefined when even that does not make it readable.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text.trim();
  if (bare === "") return undefined;
  return tryParse(bare) ?? tryParse(mend(bare)) ?? tryParse(mend(decodeEntities(bare)));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mend(text: string): string {
  return text
    .replace(/^\s*(?:\/\*.*?\*\/|\/\/[^\n]*|<!--|<!\[CDATA\[)+/s, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\*\/)\s*$/s, "")
    .replace(/;\s*$/, "")
    .replace(/"(?:[^"\\]|\\.)*"|\p{Cc}+|,\s*(?=[}\]])/gsu, mendToken)
    .trim();
}

function mendToken(token: string): string {
  if (!token.startsWith('"')) return token.startsWith(",") ? "" : " ";
  return token.replace(/\p{Cc}+/gu, " ").replace(/\\(?!["\\/bfnrtu])/g, "\\\\");
}

function decodeEntities(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
