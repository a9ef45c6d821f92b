import { competitorIn } from "../csv/competitor-in.ts";
import { hasLegalForm } from "../csv/legal-form.ts";
import type { Competitor } from "../model/competitor.ts";
import type { PriceListOwner } from "./save-price-list.ts";

/** What file names say of a list besides its firm. */
const COMMON_WORDS =
  /^(?:lista|liste|list|pret|preturi|preț|prețuri|price|prices|pricelist|oferta|ofertă|offer|catalog|прайс|прайслист|лист|цены|цен|каталог|csv|export|nou|noua|new|final|copy|copie|копия|v\d+|tva|vat|ndс|ron|mdl|eur|lei|ian|ianuarie|feb\p{L}*|mar|martie|apr\p{L}*|mai|iun\p{L}*|iul\p{L}*|aug\p{L}*|sep\p{L}*|oct\p{L}*|noi\p{L}*|nov\p{L}*|dec\p{L}*|\d+)$/iu;
const LONGEST_NAME = 200;

/**
 * Whose price list a file probably is: a competitor that its name or what stands above its rows names, else the first firm there, else what its
 * name says besides "price list" and a date. The person has the last word.
 */
export function proposeOwner(
  fileName: string,
  preamble: readonly string[],
  competitors: readonly Competitor[],
): PriceListOwner {
  const bareFile = fileName.replace(/\.[^.]*$/, "");
  const known = competitorIn([...preamble, bareFile], competitors);
  if (known !== undefined) return { id: known.id, name: known.name };
  const firm = preamble.flatMap((text) => text.split(/\s·\s/)).find(hasLegalForm);
  return { name: (firm === undefined ? nameInFile(bareFile) : afterLabel(firm)).slice(0, LONGEST_NAME) };
}

/** "Furnizor: SC Alfa SRL" names Alfa. */
function afterLabel(text: string): string {
  return text.replace(/^[^:]{1,30}:\s*/, "").trim();
}

function nameInFile(bareFile: string): string {
  const words = bareFile.split(/[\s_.,()-]+/).filter((word) => word !== "" && !COMMON_WORDS.test(word));
  return words.join(" ");
}
