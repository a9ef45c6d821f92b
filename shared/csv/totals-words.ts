import { foldText } from "./fold-text.ts";
import { endsInLegalForm } from "./legal-form.ts";
import { MONTH_STEMS } from "./month-words-table.ts";

const STARS = /^\*{1,4}$/;
const OPENING =
  /^[^\p{L}]*(?:(?:sub|grand\s+|sub-)?total(?:ul|uri|s|e)?|suma totala|sumă totală|gesamt|summe|razem|ogółem|összesen|mindösszesen|celkem|(?:общий\s+)?итого?|всего|підсумок|разом|усього|общо)(?![\p{L}])/iu;
const SUBTOTAL = /^[^\p{L}]*sub-?total/iu;

/** What a total may be of, besides names: "Total general", "Итого без НДС", "Total net RON". */
const TAILS = new Set(
  `general generala generale final finala total totala sum net neta brut amount value sales quantity gross price
  valoare valoarea vanzari vanzare facturi facturat document documente report raport rulaj suma sume cantitate pagina page
  client clienti furnizor partener gestiune depozit grupa agent zona an anul luna linii lines rows tva vat cu fara cif
  incl excl with without ex all overall year month period customer customers account
  lei ron mdl eur euro usd gbp rub buc pcs
  итого всего итог сумма сумме общий общая общее общо том числе ндс без количество продажи реализация документам период год
  месяц строк позиций страница стр оплате шт руб рублей грн`.split(/\s+/),
);
/** What stands before the name of that which is summed. */
const LEADS = new Set(
  "pe la pentru pt de din al a for of per by in on at fur po по на за от для у в к со с dla od za".split(" "),
);

/** Whether a text begins with a word for a total: so does the header of a column of sums, and so do some firms. */
export function beginsAsTotal(text: string): boolean {
  const trimmed = text.trim();
  return STARS.test(trimmed) || OPENING.test(trimmed);
}

/**
 * Whether a cell is a total or subtotal: "TOTAL", "Итого:", "Total general", "Итого по складу", the stars of SAP. "Total Energies SRL" is a
 * firm, unless a name above it says that "Energies SRL" is what is summed.
 */
export function isTotalsText(text: string, isNameAbove: (folded: string) => boolean = () => false): boolean {
  if (!mayOpen(text)) return false;
  const trimmed = text.trim();
  if (STARS.test(trimmed)) return true;
  const opening = OPENING.exec(trimmed)?.[0];
  if (opening === undefined) return false;
  const words = foldText(trimmed.slice(opening.length)).split(" ").filter(Boolean);
  const start = words.findIndex((word) => !isTail(word) && !LEADS.has(word));
  if (start < 0 || isNameAbove(words.slice(start).join(" "))) return true;
  const isOfSomething = LEADS.has(words[0] ?? "") || SUBTOTAL.test(trimmed);
  return isOfSomething && !endsInLegalForm(trimmed);
}

const STAR = 0x2a;
const FIRST_LETTER = 0x41;

/** A letter or a star, without which nothing is a total: numbers of documents and days have none. */
function mayOpen(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_LETTER || code === STAR) return true;
  }
  return false;
}

function isTail(word: string): boolean {
  return !/\p{L}/u.test(word) || TAILS.has(word) || MONTH_STEMS.some(([stem]) => word.startsWith(stem));
}
